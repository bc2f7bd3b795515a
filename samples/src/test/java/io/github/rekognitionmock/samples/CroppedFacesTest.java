package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** Cuts every detected face out of a picture and searches with the crop; nothing is declared. */
class CroppedFacesTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();
  private final MockCollection staff = rekognition.collection("staff");

  @Test
  void findsEverybodyOnAPicture() throws IOException {
    for (String person : List.of("alice", "bob", "carol")) {
      staff.createUser(person).associateFaces(person, staff.indexFace(person));
    }
    BufferedImage team = open(Images.jpeg().showing("alice", "bob", "carol", "a stranger"));

    List<String> found = new ArrayList<>();
    for (FaceDetail face :
        client.detectFaces(r -> r.image(i -> i.bytes(jpeg(team)))).faceDetails()) {
      SdkBytes crop = jpeg(crop(team, face.boundingBox()));
      client
          .searchUsersByImage(r -> r.collectionId("staff").image(i -> i.bytes(crop)))
          .userMatches()
          .forEach(match -> found.add(match.user().userId()));
    }

    assertThat(found).containsExactly("alice", "bob", "carol");
  }

  private static BufferedImage crop(BufferedImage picture, BoundingBox box) {
    return picture.getSubimage(
        (int) (box.left() * picture.getWidth()),
        (int) (box.top() * picture.getHeight()),
        (int) (box.width() * picture.getWidth()),
        (int) (box.height() * picture.getHeight()));
  }

  private static BufferedImage open(byte[] picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }

  private static SdkBytes jpeg(BufferedImage picture) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpeg", file);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return SdkBytes.fromByteArray(file.toByteArray());
  }
}
