package io.github.rekognitionmock.internal.operation.image;

import static io.github.rekognitionmock.internal.operation.image.InProcessMock.STAFF;
import static io.github.rekognitionmock.internal.operation.image.InProcessMock.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.services.rekognition.model.Reason.EXCEEDS_MAX_FACES;
import static software.amazon.awssdk.services.rekognition.model.Reason.LOW_BRIGHTNESS;
import static software.amazon.awssdk.services.rekognition.model.Reason.LOW_SHARPNESS;

import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.Attribute;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesResponse;
import software.amazon.awssdk.services.rekognition.model.QualityFilter;
import software.amazon.awssdk.services.rekognition.model.Reason;
import software.amazon.awssdk.services.rekognition.model.UnindexedFace;

class UnindexedFacesTest {

  private static final DeclaredFace GOOD = DeclaredFace.of("alice");
  private static final DeclaredFace DARK =
      InProcessMock.face("bob", face -> face.quality(q -> q.brightness(20f)));
  private static final DeclaredFace BLACK_AND_BLURRED =
      InProcessMock.face("carol", face -> face.quality(q -> q.brightness(5f).sharpness(5f)));

  private final InProcessMock mock = new InProcessMock();

  @Test
  void areTheSmallestBeyondMaxFaces() {
    IndexFacesResponse response = index(showing("alice", "bob", "carol"), r -> r.maxFaces(1));

    assertThat(response.faceRecords()).hasSize(1);
    assertThat(response.unindexedFaces())
        .hasSize(2)
        .allSatisfy(face -> assertThat(face.reasons()).containsExactly(EXCEEDS_MAX_FACES))
        .extracting(face -> face.faceDetail().boundingBox().width())
        .allMatch(width -> width < response.faceRecords().get(0).face().boundingBox().width());
    assertThat(storedFaces()).isEqualTo(1);
  }

  @Test
  void areThoseOfLowQualityBeforeTheSmallest() {
    IndexFacesResponse response =
        index(
            mock.declared(DARK, GOOD, GOOD), r -> r.maxFaces(2).qualityFilter(QualityFilter.NONE));

    assertThat(response.unindexedFaces())
        .singleElement()
        .satisfies(face -> assertThat(face.faceDetail().quality().brightness()).isEqualTo(20))
        .satisfies(face -> assertThat(face.reasons()).containsExactly(EXCEEDS_MAX_FACES));
  }

  @Test
  void areThoseOfLowerQualityByDegreeEvenIfTheyAreLarger() {
    Image image =
        mock.declared(
            InProcessMock.face(
                "large",
                face ->
                    face.quality(q -> q.brightness(51f).sharpness(51f))
                        .boundingBox(b -> b.width(0.6f).height(0.6f).left(0.1f).top(0.1f))),
            InProcessMock.face(
                "small",
                face ->
                    face.quality(q -> q.brightness(95f).sharpness(95f))
                        .boundingBox(b -> b.width(0.05f).height(0.05f).left(0.8f).top(0.8f))));

    assertThat(index(image, r -> r.maxFaces(1)).unindexedFaces())
        .singleElement()
        .satisfies(face -> assertThat(face.faceDetail().boundingBox().width()).isEqualTo(0.6f))
        .satisfies(face -> assertThat(face.reasons()).containsExactly(EXCEEDS_MAX_FACES));
  }

  @Test
  void areAllBeyondAHundredWhateverIsAskedFor() {
    IndexFacesResponse response = index(showing(names(105)), r -> r.maxFaces(1000));

    assertThat(response.faceRecords()).hasSize(100);
    assertThat(response.unindexedFaces()).hasSize(5);
  }

  @Test
  void areThoseBelowTheAutomaticBarUnlessAnotherIsAskedFor() {
    assertThat(reasons(index(mock.declared(GOOD, DARK), r -> {})))
        .containsExactly(List.of(LOW_BRIGHTNESS));
  }

  @Test
  void haveAllTheirReasons() {
    assertThat(reasons(index(mock.declared(BLACK_AND_BLURRED), r -> {})))
        .containsExactly(List.of(LOW_BRIGHTNESS, LOW_SHARPNESS));
  }

  @Test
  void areNoneIfTheFilterIsSwitchedOff() {
    assertThat(
            index(mock.declared(BLACK_AND_BLURRED), r -> r.qualityFilter(QualityFilter.NONE))
                .unindexedFaces())
        .isEmpty();
  }

  @Test
  void areFewerWithALowerBar() {
    Image image = mock.declared(GOOD, DARK, BLACK_AND_BLURRED);

    assertThat(index(image, r -> r.qualityFilter(QualityFilter.LOW)).unindexedFaces()).hasSize(1);
    assertThat(index(image, r -> r.qualityFilter(QualityFilter.HIGH)).unindexedFaces()).hasSize(2);
  }

  @Test
  void areListedLargestFirstWhateverTheirReasons() {
    assertThat(sizes(index(showing(names(20)), r -> r.maxFaces(1)))).hasSize(19).isSorted();

    Image mixed = mock.declared(GOOD, GOOD, BLACK_AND_BLURRED, GOOD);
    assertThat(sizes(index(mixed, r -> r.maxFaces(1)))).hasSize(3).isSorted();
  }

  @Test
  void showTheAttributesThatWereAskedFor() {
    IndexFacesResponse response =
        index(mock.declared(DARK), r -> r.detectionAttributes(Attribute.ALL));

    assertThat(response.unindexedFaces().get(0).faceDetail().landmarks()).hasSize(30);
  }

  @Test
  void areNotStored() {
    index(mock.declared(DARK), r -> {});

    assertThat(storedFaces()).isZero();
  }

  private IndexFacesResponse index(Image image, Consumer<IndexFacesRequest.Builder> options) {
    return mock.client.indexFaces(r -> r.collectionId(STAFF).image(image).applyMutation(options));
  }

  private static String[] names(int count) {
    return IntStream.range(0, count).mapToObj("person-%d"::formatted).toArray(String[]::new);
  }

  private static List<Float> sizes(IndexFacesResponse response) {
    return response.unindexedFaces().stream()
        .map(face -> -face.faceDetail().boundingBox().width())
        .toList();
  }

  private static List<List<Reason>> reasons(IndexFacesResponse response) {
    return response.unindexedFaces().stream().map(UnindexedFace::reasons).toList();
  }

  private long storedFaces() {
    return mock.client.describeCollection(r -> r.collectionId(STAFF)).faceCount();
  }
}
