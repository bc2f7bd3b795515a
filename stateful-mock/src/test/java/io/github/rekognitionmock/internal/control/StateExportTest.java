package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.Match;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateExportTest {

  private static final String STAFF =
      """
      {"collections": [{
         "collectionId": "staff",
         "createdAt": "2024-02-29T12:00:00.000000001Z",
         "tags": {"team": "hr", "note": ""},
         "faces": [
           {"faceId": "35ebbb41-7f67-4263-908d-dd0ecba05ab9", "person": "alice",
            "externalImageId": "badge-1", "imageId": "8d0575de-6fc3-3762-9d5e-0f1d3f3f2f11",
            "ordinal": 3, "confidence": 99.1234,
            "boundingBox": {"width": 0.3, "height": 0.4, "left": 0.123456, "top": 0.1}},
           {"person": "alice"}, {"person": "bob"}, {}],
         "users": [{"userId": "alice", "faceIds": ["35ebbb41-7f67-4263-908d-dd0ecba05ab9"]},
                   {"userId": "bob"}]},
        {"collectionId": "empty"}],
       "images": [{"s3Object": {"bucket": "photos", "name": "b.jpg"}, "faces": [{"person": "bob"}]},
                  {"bytes": "AQID", "faces": [{"person": "alice", "detail": {"Confidence": 80}}]},
                  {"s3Object": {"bucket": "photos", "name": "a.jpg"}, "missing": true},
                  {"default": true, "faces": []}],
       "similarities": [{"between": ["alice", "bob"], "similarity": 62.5}]}
      """;

  private final ControlCaller control = new ControlCaller();

  @Test
  void canBePutBackElsewhereAndGivesTheSameExport() {
    control.ok("PUT", "/state", STAFF);
    String exported = control.ok("GET", "/state", "");

    ControlCaller elsewhere = new ControlCaller(InstantSource.fixed(Instant.EPOCH));
    elsewhere.ok("PUT", "/state", exported);

    assertThat(elsewhere.ok("GET", "/state", "")).isEqualTo(exported);
  }

  @Test
  void canBeAddedToWhatItCameFrom() {
    control.ok("PUT", "/state", STAFF);
    String exported = control.ok("GET", "/state", "");

    control.ok("POST", "/state", exported);

    assertThat(control.ok("GET", "/state", "")).isEqualTo(exported);
  }

  @Test
  void keepsEverythingThatACollectionHolds() {
    control.ok("PUT", "/state", STAFF);

    ControlCaller elsewhere = new ControlCaller(InstantSource.fixed(Instant.EPOCH));
    elsewhere.ok("PUT", "/state", control.ok("GET", "/state", ""));

    assertThat(snapshots(elsewhere)).isEqualTo(snapshots(control));
  }

  @Test
  void givesTheSameSearchResultsWhenPutBack() {
    control.ok("PUT", "/state", STAFF);

    ControlCaller elsewhere = new ControlCaller();
    elsewhere.ok("PUT", "/state", control.ok("GET", "/state", ""));

    assertThat(search(elsewhere)).isEqualTo(search(control)).hasSize(3);
  }

  @Test
  void showsAnEmptyAccountAsEmptyLists() {
    assertThat(control.ok("GET", "/state", ""))
        .isEqualTo(
            "{\n  \"collections\" : [ ],\n  \"images\" : [ ],\n  \"similarities\" : [ ]\n}\n");
  }

  @Test
  void keepsAChangeThatIsUnderWay() {
    control
        .account()
        .configure(settings -> settings.toBuilder().lifecycle(Lifecycle.manual()).build());
    control.ok(
        "PUT",
        "/state",
        STAFF.replace("{\"userId\": \"bob\"}", "{\"userId\": \"bob\", \"status\": \"UPDATING\"}"));
    String exported = control.ok("GET", "/state", "");

    control.ok("PUT", "/state", exported);

    assertThat(control.ok("GET", "/state", "")).isEqualTo(exported).contains("UPDATING");
  }

  @Test
  void keepsWhatWasDeclaredAboutImages() {
    control.ok("PUT", "/state", STAFF);

    ControlCaller elsewhere = new ControlCaller();
    elsewhere.ok("PUT", "/state", control.ok("GET", "/state", ""));

    assertThat(elsewhere.account().images().all())
        .isEqualTo(control.account().images().all())
        .hasSize(4);
  }

  private static List<CollectionSnapshot> snapshots(ControlCaller mock) {
    return mock.account().collections().all().stream().map(FaceCollection::snapshot).toList();
  }

  private static List<Match<Face>> search(ControlCaller mock) {
    FaceCollection staff = mock.account().collections().get("staff");
    Face first = staff.snapshot().faces().get(0);
    return staff.searchFaces(first, mock.account().similarity(), 0, 100).matches();
  }
}
