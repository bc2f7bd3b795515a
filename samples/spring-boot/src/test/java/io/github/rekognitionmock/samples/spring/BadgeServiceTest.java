package io.github.rekognitionmock.samples.spring;

import static io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.ExportSpringProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@ExportSpringProperties
class BadgeServiceTest {

  @Autowired private BadgeService badges;

  @Test
  void acceptsAPhotoOfTheOwner(RekognitionMock rekognition) {
    MockCollection staff = rekognition.collection("staff").createUser("alice");
    String photo = staff.indexFace("alice");

    assertThat(badges.issue("alice", photo)).isTrue();
    assertThat(rekognition).collection("staff").user("alice").hasFaces(photo);
  }

  @Test
  void refusesAPhotoOfSomebodyElse(RekognitionMock rekognition) {
    MockCollection staff = rekognition.collection("staff");
    staff.createUser("bob").associateFaces("bob", staff.indexFace("bob"));
    String photo = staff.indexFace("carol");

    assertThat(badges.issue("bob", photo)).isFalse();
    assertThat(rekognition).collection("staff").face(photo).belongsToNoUser();
  }
}
