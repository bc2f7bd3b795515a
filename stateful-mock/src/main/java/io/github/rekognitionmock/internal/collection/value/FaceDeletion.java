package io.github.rekognitionmock.internal.collection.value;

import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.List;

/** What became of a request to delete faces. */
public record FaceDeletion(List<FaceId> deleted, List<FaceRefusal> refused) {

  public FaceDeletion {
    deleted = List.copyOf(deleted);
    refused = List.copyOf(refused);
  }
}
