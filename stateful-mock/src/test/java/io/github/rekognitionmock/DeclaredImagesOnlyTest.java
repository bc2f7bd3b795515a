package io.github.rekognitionmock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rekognitionmock.fixture.HttpAccount;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

class DeclaredImagesOnlyTest {

  private static final Image UNDECLARED =
      Image.builder().s3Object(o -> o.bucket("photos").name("unknown.jpg")).build();

  private static HttpAccount account;
  private static RekognitionClient client;

  @BeforeAll
  static void start() {
    account = new HttpAccount();
    account.rekognition().collection("staff").createUser("alice");
    account.rekognition().configure(settings -> settings.declaredImagesOnly(true));
    client = account.client(configuration -> {});
  }

  @AfterAll
  static void stop() {
    client.close();
    account.close();
  }

  static Stream<Named<BiConsumer<RekognitionClient, Image>>> operations() {
    return Stream.of(
        Named.of("IndexFaces", (c, i) -> c.indexFaces(r -> r.collectionId("staff").image(i))),
        Named.of("DetectFaces", (c, i) -> c.detectFaces(r -> r.image(i))),
        Named.of(
            "SearchFacesByImage",
            (c, i) -> c.searchFacesByImage(r -> r.collectionId("staff").image(i))),
        Named.of(
            "SearchUsersByImage",
            (c, i) -> c.searchUsersByImage(r -> r.collectionId("staff").image(i))),
        Named.of("CompareFaces", (c, i) -> c.compareFaces(r -> r.sourceImage(i).targetImage(i))));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void refusesAnImageThatNobodyDeclared(BiConsumer<RekognitionClient, Image> operation) {
    RekognitionException error =
        catchThrowableOfType(
            RekognitionException.class, () -> operation.accept(client, UNDECLARED));

    assertThat(error.statusCode()).isEqualTo(501);
    assertThat(error.awsErrorDetails().errorCode()).isEqualTo("ImageNotDeclaredInRekognitionMock");
    assertThat(error.awsErrorDetails().errorMessage())
        .contains("was not told what this image shows", "declaredImagesOnly", "/images");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void takesAnImageThatSaysItself(BiConsumer<RekognitionClient, Image> operation) {
    Image own = Image.builder().bytes(SdkBytes.fromByteArray(Images.showing("alice"))).build();

    assertThatCode(() -> operation.accept(client, own)).doesNotThrowAnyException();
  }

  @Test
  void takesAnImageThatARuleIsAbout() {
    account.rekognition().image("photos", "known.jpg").showsNobody();
    Image known = Image.builder().s3Object(o -> o.bucket("photos").name("known.jpg")).build();

    assertThat(client.detectFaces(r -> r.image(known)).faceDetails()).isEmpty();
  }

  @Test
  void isSwitchedOffByDefault() {
    assertThat(Settings.defaults().declaredImagesOnly()).isFalse();
    assertThatCode(() -> RekognitionMock.create().client().detectFaces(r -> r.image(UNDECLARED)))
        .doesNotThrowAnyException();
  }
}
