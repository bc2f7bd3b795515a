package io.github.rekognitionmock.internal.collection.value;

import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** A user of a collection, as it was at one moment. */
public record User(String id, UserStatus status, List<FaceId> faces) {

  public User {
    faces = List.copyOf(faces);
  }
}
