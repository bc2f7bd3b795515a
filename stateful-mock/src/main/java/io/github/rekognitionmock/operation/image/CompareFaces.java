package io.github.rekognitionmock.operation.image;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.error.Errors;
import io.github.rekognitionmock.journal.Explanation;
import io.github.rekognitionmock.operation.ExplainedOperation;
import io.github.rekognitionmock.operation.Thresholds;
import io.github.rekognitionmock.operation.explanation.SearchExplanation;
import io.github.rekognitionmock.operation.face.StoredFaces;
import io.github.rekognitionmock.recognition.attribute.Landmark;
import io.github.rekognitionmock.recognition.face.QualityBar;
import io.github.rekognitionmock.recognition.face.VisibleFace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.rekognition.model.CompareFacesMatch;
import software.amazon.awssdk.services.rekognition.model.CompareFacesRequest;
import software.amazon.awssdk.services.rekognition.model.CompareFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ComparedFace;
import software.amazon.awssdk.services.rekognition.model.ComparedSourceImageFace;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.QualityFilter;

/**
 * CompareFaces: the largest face of the source with the 100 largest of the target. An image without
 * a face that passes the filter is an error.
 */
public final class CompareFaces
    implements ExplainedOperation<CompareFacesRequest, CompareFacesResponse> {

  private static final int MOST_TARGETS = 100;
  private static final Comparator<CompareFacesMatch> MOST_ALIKE_FIRST =
      Comparator.comparing(CompareFacesMatch::similarity).reversed();

  @Override
  public CompareFacesResponse perform(
      CompareFacesRequest request, RegionalAccount account, Explanation explanation) {
    Function<Image, List<VisibleFace>> look =
        image -> faces(image, request.qualityFilter(), account, explanation);
    VisibleFace source = look.apply(request.sourceImage()).get(0);
    List<VisibleFace> targets = look.apply(request.targetImage());
    float threshold = Thresholds.forSearch(request.similarityThreshold());
    List<CompareFacesMatch> matches = new ArrayList<>();
    List<ComparedFace> unmatched = new ArrayList<>();
    for (VisibleFace target : targets.subList(0, Math.min(targets.size(), MOST_TARGETS))) {
      float similarity = account.similarity().between(source, target);
      if (similarity >= threshold) {
        matches.add(match(target, similarity));
      } else {
        unmatched.add(compared(target));
        SearchExplanation.ofMismatch(
            explanation, account.similarity().compare(source, target), threshold);
      }
    }
    matches.sort(MOST_ALIKE_FIRST);
    return CompareFacesResponse.builder()
        .sourceImageFace(searched(source))
        .faceMatches(matches)
        .unmatchedFaces(unmatched)
        .build();
  }

  private static List<VisibleFace> faces(
      Image image, QualityFilter filter, RegionalAccount account, Explanation explanation) {
    List<VisibleFace> faces = RequestedImage.recognize(image, account, explanation).faces();
    List<VisibleFace> chosen = FaceSelection.of(faces, filter, QualityBar.NONE).chosen();
    if (chosen.isEmpty()) {
      throw Errors.imageUnusable().asException();
    }
    return chosen;
  }

  private static ComparedSourceImageFace searched(VisibleFace source) {
    return ComparedSourceImageFace.builder()
        .boundingBox(StoredFaces.box(source.boundingBox()))
        .confidence(source.confidence())
        .build();
  }

  private static CompareFacesMatch match(VisibleFace target, float similarity) {
    return CompareFacesMatch.builder().similarity(similarity).face(compared(target)).build();
  }

  private static ComparedFace compared(VisibleFace target) {
    return ComparedFace.builder()
        .boundingBox(StoredFaces.box(target.boundingBox()))
        .confidence(target.confidence())
        .landmarks(FaceParts.landmarks(Landmark.defaults(), target.boundingBox()))
        .pose(FaceParts.pose(target.attributes().pose()))
        .quality(FaceParts.quality(target.attributes().quality()))
        .build();
  }
}
