package io.github.rekognitionmock.samples.spring;

import org.springframework.stereotype.Service;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** Gives badge photos to their owners. */
@Service
public class BadgeService {

  private final RekognitionClient rekognition;

  BadgeService(RekognitionClient rekognition) {
    this.rekognition = rekognition;
  }

  /** Gives a photo to its owner and says whether it was accepted. */
  public boolean issue(String owner, String photo) {
    return rekognition
        .associateFaces(r -> r.collectionId("staff").userId(owner).faceIds(photo))
        .unsuccessfulFaceAssociations()
        .isEmpty();
  }
}
