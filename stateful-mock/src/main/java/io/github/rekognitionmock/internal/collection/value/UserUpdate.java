package io.github.rekognitionmock.internal.collection.value;

import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/**
 * What became of a request to add faces to a user or to take them away. Faces for which there was
 * nothing to do are in neither list.
 */
public record UserUpdate(List<FaceId> changed, List<FaceRefusal> refused, UserStatus status) {

  public UserUpdate {
    changed = List.copyOf(changed);
    refused = List.copyOf(refused);
  }
}
