package io.github.rekognitionmock.samples;

import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** Code that builds its client by itself, from what it finds in its environment. */
public final class BadgeDesk implements AutoCloseable {

  private final RekognitionClient client = RekognitionClient.create();

  /** Gives a badge photo to its owner and says whether it was accepted. */
  public boolean issue(String owner, String photo) {
    return client
        .associateFaces(r -> r.collectionId("staff").userId(owner).faceIds(photo))
        .unsuccessfulFaceAssociations()
        .isEmpty();
  }

  @Override
  public void close() {
    client.close();
  }
}
