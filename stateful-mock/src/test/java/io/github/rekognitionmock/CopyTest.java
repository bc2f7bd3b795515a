package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.error.ErrorType;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;

class CopyTest {

  private final RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());
  private final RekognitionMock original = mock("111111111111");
  private final RekognitionMock copy = mock("222222222222");

  private RekognitionMock mock(String account) {
    return backend.mock(new AccountKey(account, "us-east-1"));
  }

  @Test
  void hasTheStateOfTheOriginalAndNothingElse() {
    original.collection("staff").user("alice", original.collection("staff").face("alice"));
    copy.collection("guests");

    copy.copyFrom(original);

    assertThat(copy.inspectAll()).isEqualTo(original.inspectAll());
  }

  @Test
  void goesItsOwnWay() {
    original.collection("staff");
    copy.copyFrom(original);

    copy.collection("guests");

    assertThat(original.inspectAll()).extracting(CollectionSnapshot::id).containsExactly("staff");
  }

  @Test
  void hasTheSettingsOfTheOriginal() {
    original.configure(settings -> settings.facesPerUser(2));

    copy.copyFrom(original);

    assertThat(copy.settings().collections().facesPerUser()).isEqualTo(2);
  }

  @Test
  void answersAsDeclaredForTheOriginal() {
    original.when(DetectTextRequest.class).thenReturn(answer("1"));
    original.when(DetectTextRequest.class).thenReturn(answer("2"));

    copy.copyFrom(original);

    assertThat(copy.client().detectText(request -> {}).textModelVersion()).isEqualTo("2");
  }

  private static DetectTextResponse answer(String version) {
    return DetectTextResponse.builder().textModelVersion(version).build();
  }

  @Test
  void hasNoFaultsOfTheOriginalAndNoneOfItsOwn() {
    original.onNext(DetectTextRequest.class).fail(ErrorType.INTERNAL_SERVER_ERROR).always();
    copy.onNext(DetectTextRequest.class).fail(ErrorType.INTERNAL_SERVER_ERROR).always();
    original.when(DetectTextRequest.class).thenReturn(answer("1"));

    copy.copyFrom(original);

    assertThat(copy.client().detectText(request -> {}).textModelVersion()).isEqualTo("1");
  }
}
