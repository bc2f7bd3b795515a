package io.github.rekognitionmock.samples.spring;

import static io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.AccountScope;
import io.github.rekognitionmock.junit.jupiter.InjectRekognition;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application's one client speaks for the one account of the class. */
@SpringBootTest
@RekognitionMockTest(account = AccountScope.CLASS)
class BadgeServiceTest {

  @InjectRekognition private static URI endpoint;
  @InjectRekognition private static RekognitionMock rekognition;

  @Autowired private BadgeService badges;

  @DynamicPropertySource
  static void pointToTheMock(DynamicPropertyRegistry properties) {
    properties.add("rekognition.endpoint", () -> endpoint);
    properties.add("rekognition.access-key-id", rekognition::accountId);
    properties.add("rekognition.secret-access-key", () -> "test");
  }

  @Test
  void acceptsAPhotoOfTheOwner() {
    MockCollection staff = rekognition.collection("staff").createUser("alice");
    String photo = staff.indexFace("alice");

    assertThat(badges.issue("alice", photo)).isTrue();
    assertThat(rekognition).collection("staff").user("alice").hasFaces(photo);
  }

  @Test
  void refusesAPhotoOfSomebodyElse() {
    MockCollection staff = rekognition.collection("staff");
    staff.createUser("bob").associateFaces("bob", staff.indexFace("bob"));
    String photo = staff.indexFace("carol");

    assertThat(badges.issue("bob", photo)).isFalse();
    assertThat(rekognition).collection("staff").face(photo).belongsToNoUser();
  }
}
