package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.ExportAwsProperties;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import org.junit.jupiter.api.Test;

/** Code under test that builds its own client finds the mock through system properties. */
@RekognitionMockTest
@ExportAwsProperties
class OwnClientTest {

  @Test
  void refusesABadgeWithThePhotoOfSomebodyElse(RekognitionMock rekognition) {
    MockCollection staff = rekognition.collection("staff");
    staff.createUser("alice").associateFaces("alice", staff.indexFace("alice"));

    try (BadgeDesk desk = new BadgeDesk()) {
      assertThat(desk.issue("alice", staff.indexFace("alice"))).isTrue();
      assertThat(desk.issue("alice", staff.indexFace("bob"))).isFalse();
    }
  }
}
