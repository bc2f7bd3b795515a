package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.User;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

class StateDefaultsTest {

  private static final String FACE = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";
  private static final String IMAGE = "8d0575de-6fc3-3762-9d5e-0f1d3f3f2f11";

  private final ControlCaller control = new ControlCaller();

  @Test
  void createsCollectionsNowIfNothingElseIsSaid() {
    assertThat(staff("").createdAt()).isEqualTo(ControlCaller.NOW);
  }

  @Test
  void givesFacesWithoutAnIdTheSameIdEveryTime() {
    List<Face> first = faces("{\"person\": \"alice\"}, {\"person\": \"alice\"}, {}");
    List<Face> again = faces("{\"person\": \"alice\"}, {\"person\": \"alice\"}, {}");

    assertThat(again).isEqualTo(first).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void givesFacesInAnotherCollectionAnotherId() {
    Face here = faces("{\"person\": \"alice\"}").get(0);
    control.ok(
        "PUT",
        "/state",
        "{\"collections\": [{\"collectionId\": \"guests\", \"faces\": [{\"person\": \"alice\"}]}]}");

    Face there = control.account().collections().get("guests").snapshot().faces().get(0);
    assertThat(there.id()).isNotEqualTo(here.id());
  }

  @Test
  void putsEachFaceOnAPhotoOfItsOwn() {
    assertThat(faces("{\"person\": \"alice\"}, {\"person\": \"alice\"}, {\"person\": \"bob\"}"))
        .extracting(Face::imageId)
        .doesNotHaveDuplicates();
  }

  @Test
  void putsAFaceOnThePhotoThatBelongsToItsIdWhereverItStandsInTheDocument() {
    String face = "{\"faceId\": \"%s\", \"person\": \"alice\"}".formatted(FACE);
    Face alone = faces(face).get(0);

    assertThat(faces("{\"person\": \"alice\"}, " + face)).contains(alone);
  }

  @Test
  void countsTheFacesOnOneImage() {
    String onImage = "{\"imageId\": \"%s\"}".formatted(IMAGE);

    assertThat(faces(onImage + "," + onImage + "," + onImage))
        .extracting(Face::ordinal)
        .containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void makesAUserWithFacesActiveAndOneWithoutCreated() {
    CollectionSnapshot staff =
        staff(
            """
            "faces": [{"faceId": "%s"}],
            "users": [{"userId": "alice", "faceIds": ["%s"]}, {"userId": "bob"}]"""
                .formatted(FACE, FACE));

    assertThat(staff.users())
        .extracting(User::id, User::status)
        .containsExactlyInAnyOrder(
            tuple("alice", UserStatus.ACTIVE), tuple("bob", UserStatus.CREATED));
  }

  @Test
  void tellsAFaceWhoseItIs() {
    CollectionSnapshot staff =
        staff(
            "\"faces\": [{\"faceId\": \"%s\"}], \"users\": [{\"userId\": \"alice\", \"faceIds\": [\"%s\"]}]"
                .formatted(FACE, FACE));

    assertThat(staff.faces().get(0).userId()).contains("alice");
  }

  private List<Face> faces(String faces) {
    return staff("\"faces\": [" + faces + "]").faces();
  }

  private CollectionSnapshot staff(String members) {
    String separator = members.isEmpty() ? "" : ", ";
    control.ok(
        "PUT",
        "/state",
        "{\"collections\": [{\"collectionId\": \"staff\"" + separator + members + "}]}");
    return control.account().collections().get("staff").snapshot();
  }
}
