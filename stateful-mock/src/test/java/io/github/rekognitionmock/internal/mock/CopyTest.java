package io.github.rekognitionmock.internal.mock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.CollectionState;
import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.internal.account.AccountKey;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;

class CopyTest {

  private static final AccountKey ORIGINAL = new AccountKey("111111111111", "us-east-1");
  private static final AccountKey COPY = new AccountKey("222222222222", "us-east-1");

  private final RekognitionBackend backend = RekognitionBackend.create();
  private final RekognitionMock original = backend.mock(ORIGINAL);
  private final RekognitionMock copy = backend.mock(COPY);

  @Test
  void hasTheStateOfTheOriginalAndNothingElse() {
    MockCollection staff = original.collection("staff").createUser("alice");
    staff.associateFaces("alice", staff.indexFace("alice"));
    original.similarity("alice", "bob", 62.5f).image("photos", "a.jpg").shows("alice");
    copy.collection("guests");

    backend.copy(ORIGINAL, COPY);

    assertThat(copy.inspectAll()).isEqualTo(original.inspectAll());
    assertThat(copy.exportState()).contains("62.5", "a.jpg").doesNotContain("guests");
  }

  @Test
  void goesItsOwnWay() {
    original.collection("staff");
    backend.copy(ORIGINAL, COPY);

    copy.collection("guests");

    assertThat(original.inspectAll())
        .extracting(CollectionState::collectionId)
        .containsExactly("staff");
  }

  @Test
  void hasTheSettingsOfTheOriginal() {
    original.configure(settings -> settings.facesPerUser(2));

    backend.copy(ORIGINAL, COPY);

    assertThat(copy.settings().facesPerUser()).isEqualTo(2);
  }

  @Test
  void answersAsDeclaredForTheOriginal() {
    original.when(DetectTextRequest.class).thenReturn(answer("1"));
    original.when(DetectTextRequest.class).thenReturn(answer("2"));

    backend.copy(ORIGINAL, COPY);

    assertThat(copy.client().detectText(request -> request.image(i -> {})).textModelVersion())
        .isEqualTo("2");
  }

  private static DetectTextResponse answer(String version) {
    return DetectTextResponse.builder().textModelVersion(version).build();
  }

  @Test
  void hasNoFaultsOfTheOriginalAndNoneOfItsOwn() {
    original.injectFault(
        DetectTextRequest.class, fault -> fault.fail(ErrorType.INTERNAL_SERVER_ERROR).always());
    copy.injectFault(
        DetectTextRequest.class, fault -> fault.fail(ErrorType.INTERNAL_SERVER_ERROR).always());
    original.when(DetectTextRequest.class).thenReturn(answer("1"));

    backend.copy(ORIGINAL, COPY);

    assertThat(copy.client().detectText(request -> request.image(i -> {})).textModelVersion())
        .isEqualTo("1");
  }
}
