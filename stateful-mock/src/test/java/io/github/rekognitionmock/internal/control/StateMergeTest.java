package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StateMergeTest {

  private static final String FACE = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";

  private final ControlCaller control = new ControlCaller();

  @BeforeEach
  void haveAState() {
    control.ok(
        "PUT",
        "/state",
        """
        {"collections": [{
           "collectionId": "staff", "tags": {"team": "hr"},
           "faces": [{"faceId": "%s", "person": "alice"}],
           "users": [{"userId": "alice"}]}],
         "similarities": [{"between": ["alice", "bob"], "similarity": 10}]}
        """
            .formatted(FACE));
  }

  @Test
  void addsACollectionToThoseThatAreThere() {
    add("{\"collectionId\": \"guests\"}");

    assertThat(control.account().collections().all()).hasSize(2);
  }

  @Test
  void addsFacesToACollectionThatIsThere() {
    add("{\"collectionId\": \"staff\", \"faces\": [{\"person\": \"bob\"}]}");

    assertThat(staff().faces())
        .extracting(face -> face.person().orElseThrow())
        .containsExactlyInAnyOrder("alice", "bob");
  }

  @Test
  void addsUsersToACollectionThatIsThere() {
    add("{\"collectionId\": \"staff\", \"users\": [{\"userId\": \"bob\"}]}");

    assertThat(staff().users()).extracting(User::id).containsExactlyInAnyOrder("alice", "bob");
  }

  @Test
  void addsTagsToACollectionThatIsThere() {
    add("{\"collectionId\": \"staff\", \"tags\": {\"site\": \"ulm\"}}");

    assertThat(staff().tags()).containsEntry("team", "hr").containsEntry("site", "ulm");
  }

  @Test
  void givesAFaceThatIsThereToANewUser() {
    add(
        "{\"collectionId\": \"staff\", \"users\": [{\"userId\": \"bob\", \"faceIds\": [\"%s\"]}]}"
            .formatted(FACE));

    assertThat(staff().faces()).extracting(Face::userId).containsExactly(Optional.of("bob"));
  }

  @Test
  void leavesWhatIsThereAlreadyAsItIs() {
    String before = control.ok("GET", "/state", "");

    add(
        """
        {"collectionId": "staff", "tags": {"team": "hr"},
         "faces": [{"faceId": "%s", "person": "alice"}], "users": [{"userId": "alice"}]}
        """
            .formatted(FACE));

    assertThat(control.ok("GET", "/state", "")).isEqualTo(before);
  }

  @Test
  void keepsTheTimeAtWhichACollectionWasCreated() {
    add("{\"collectionId\": \"staff\", \"createdAt\": \"2001-01-01T00:00:00Z\"}");

    assertThat(staff().createdAt()).isEqualTo(ControlCaller.NOW);
  }

  @Test
  void declaresASimilarityAnew() {
    control.ok(
        "POST",
        "/state",
        "{\"similarities\": [{\"between\": [\"bob\", \"alice\"], \"similarity\": 90}]}");

    assertThat(control.account().similarities().all())
        .extracting(SimilarityRule::similarity)
        .isEqualTo(List.of(90f));
  }

  @Test
  void declaresAnImageAnew() {
    control.ok("POST", "/state", "{\"images\": [{\"default\": true, \"faces\": [{}]}]}");
    control.ok("POST", "/state", "{\"images\": [{\"default\": true, \"faces\": []}]}");

    assertThat(control.account().images().all())
        .containsExactly(new ImageRule.Showing(new ImageKey.Unknown(), List.of()));
  }

  private void add(String collection) {
    control.ok("POST", "/state", "{\"collections\": [" + collection + "]}");
  }

  private CollectionSnapshot staff() {
    return control.account().collections().get("staff").snapshot();
  }
}
