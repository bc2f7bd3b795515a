package io.github.rekognitionmock.internal.mock;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.Stubbing;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.stub.Stub;
import io.github.rekognitionmock.internal.stub.StubAnswer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;

/** A stub whose answer a Java test is about to declare. */
record DefaultStubbing<I extends RekognitionRequest>(
    Supplier<RegionalAccount> account, Class<I> requestType, Predicate<? super I> condition)
    implements Stubbing<I> {

  @Override
  public Stubbing<I> matching(Predicate<? super I> narrower) {
    required("condition", narrower);
    return new DefaultStubbing<>(
        account, requestType, request -> condition.test(request) && narrower.test(request));
  }

  @Override
  public void thenReturn(RekognitionResponse response) {
    declare(new StubAnswer.Response(StubAnswer.checked(requestType, response)));
  }

  @Override
  public void thenAnswer(Function<? super I, ? extends RekognitionResponse> answer) {
    required("answer", answer);
    declare(
        new StubAnswer.Computed(
            request -> StubAnswer.checked(requestType, answer.apply(requestType.cast(request)))));
  }

  @Override
  public void thenThrow(ErrorType error) {
    declare(new StubAnswer.Failure(AwsError.of(error)));
  }

  @Override
  public void thenThrow(ErrorType error, String message) {
    declare(new StubAnswer.Failure(AwsError.of(error, message)));
  }

  @Override
  public void thenThrow(String errorCode, int statusCode, String message) {
    declare(new StubAnswer.Failure(AwsError.of(errorCode, statusCode, message)));
  }

  private void declare(StubAnswer answer) {
    account
        .get()
        .stubs()
        .add(new Stub(requestType, request -> condition.test(requestType.cast(request)), answer));
  }
}
