package io.github.rekognitionmock.samples;

import static io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageResponse;

@RekognitionMockTest
class ArrangeTest {

  @Test
  void arrangesWhatATestNeeds(RekognitionClient client, RekognitionMock rekognition) {
    MockCollection staff = rekognition.collection("staff");
    String badge = staff.createUser("alice").indexFace("alice");
    String passport = staff.indexFace(face -> face.person("bob").externalImageId("passport-7"));
    staff.createUser("bob").associateFaces("bob", passport);
    rekognition.similarity("alice", "bob", 62.5f);
    rekognition.image("photos", "team.jpg").shows("bob", "alice");
    rekognition
        .image("photos", "party.jpg")
        .shows(face -> face.person("alice").detail(d -> d.smile(s -> s.value(true))));
    rekognition.image("photos", "gone.jpg").isMissing();
    rekognition.anyOtherImage().showsNobody();
    rekognition.when(DetectTextRequest.class).thenReturn(DetectTextResponse.builder().build());

    SearchUsersByImageResponse found =
        client.searchUsersByImage(
            r ->
                r.collectionId("staff")
                    .image(i -> i.s3Object(o -> o.bucket("photos").name("team.jpg"))));

    assertThat(found.userMatches())
        .extracting(match -> match.user().userId())
        .containsExactly("bob");
    assertThat(rekognition).collection("staff").hasFaces(badge, passport);
  }
}
