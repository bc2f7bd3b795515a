package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Recognizer;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.Image;

/** Lets a model of one's own say who is on a picture; this one goes by the name of the object. */
class OwnRecognizerTest {

  @Test
  void seesWhatTheModelSees() {
    try (RekognitionMockServer server =
        RekognitionMockServer.builder().port(0).recognizer(OwnRecognizerTest::byName).start()) {
      RekognitionClient client = server.mock().client();

      assertThat(client.detectFaces(r -> r.image(photo("alice,bob.jpg"))).faceDetails()).hasSize(2);
      assertThat(
              client
                  .compareFaces(
                      r -> r.sourceImage(photo("bob.jpg")).targetImage(photo("alice,bob.jpg")))
                  .faceMatches())
          .hasSize(1);
    }
  }

  private static Optional<List<Recognizer.Face>> byName(Image image) {
    return Optional.ofNullable(image.s3Object())
        .map(object -> object.name().replace(".jpg", "").split(","))
        .map(persons -> List.of(persons).stream().map(Recognizer.Face::of).toList());
  }

  private static Image photo(String name) {
    return Image.builder().s3Object(o -> o.bucket("photos").name(name)).build();
  }
}
