package io.github.rekognitionmock.internal.operation.image;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.DetectFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DetectFacesResponse;

/** DetectFaces: the 100 largest faces, largest first. */
public final class DetectFaces implements Operation<DetectFacesRequest> {

  private static final int MOST_FACES = 100;

  @Override
  public DetectFacesResponse perform(
      DetectFacesRequest request, RegionalAccount account, Explanation explanation) {
    List<VisibleFace> faces =
        RequestedImage.recognize(request.image(), account, explanation).faces();
    List<VisibleFace> largest = faces.stream().limit(MOST_FACES).toList();
    return DetectFacesResponse.builder()
        .faceDetails(new FaceDetails(request.attributes()).of(largest))
        .build();
  }
}
