package io.github.rekognitionmock.internal.operation.image;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.error.Errors;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.Thresholds;
import io.github.rekognitionmock.internal.operation.explanation.SearchExplanation;
import io.github.rekognitionmock.internal.recognition.Similarity;
import io.github.rekognitionmock.internal.recognition.face.QualityBar;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
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
public final class CompareFaces implements Operation<CompareFacesRequest> {

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
    Similarity alike = account.similarity();
    float threshold = Thresholds.forSearch(request.similarityThreshold());
    List<CompareFacesMatch> matches = new ArrayList<>();
    List<ComparedFace> unmatched = new ArrayList<>();
    for (VisibleFace target : targets.subList(0, Math.min(targets.size(), MOST_TARGETS))) {
      float similarity = alike.between(source, target);
      if (similarity >= threshold) {
        matches.add(match(target, similarity));
      } else {
        unmatched.add(compared(target));
        SearchExplanation.ofMismatch(explanation, alike.compare(source, target), threshold);
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
        .boundingBox(source.detail().boundingBox())
        .confidence(source.detail().confidence())
        .build();
  }

  private static CompareFacesMatch match(VisibleFace target, float similarity) {
    return CompareFacesMatch.builder().similarity(similarity).face(compared(target)).build();
  }

  private static ComparedFace compared(VisibleFace target) {
    return ComparedFace.builder()
        .boundingBox(target.detail().boundingBox())
        .confidence(target.detail().confidence())
        .landmarks(FaceDetails.defaultLandmarks(target))
        .pose(target.detail().pose())
        .quality(target.detail().quality())
        .build();
  }
}
