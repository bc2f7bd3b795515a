package io.github.rekognitionmock.control.document;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.recognition.FaceId;
import java.time.Instant;

/**
 * What a document is put into.
 *
 * @param account whose state it is about
 * @param collectionsRemain whether the account's collections stay beside those of the document
 */
record Surroundings(RegionalAccount account, boolean collectionsRemain) {

  boolean hasFace(String collectionId, FaceId face) {
    return collectionsRemain
        && account
            .collections()
            .find(collectionId)
            .flatMap(collection -> collection.face(face))
            .isPresent();
  }

  long facesPerUser() {
    return account.collections().rules().facesPerUser();
  }

  Instant now() {
    return account.clock().instant();
  }
}
