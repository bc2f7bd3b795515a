package io.github.rekognitionmock.internal.operation.collection;

import io.github.rekognitionmock.internal.collection.CollectionRegistry;
import io.github.rekognitionmock.internal.collection.FaceCollection;

/**
 * Where a listing of collections stands. A collection id may be as long as a whole token, so of a
 * long id the token carries the beginning and a digest.
 */
final class CollectionPosition {

  private static final int LONGEST_WHOLE = 150;

  private CollectionPosition() {}

  static String of(String collectionId) {
    return collectionId.length() <= LONGEST_WHOLE
        ? collectionId
        : collectionId.substring(0, LONGEST_WHOLE) + digest(collectionId);
  }

  /**
   * Finds the id behind which the listing goes on. If a long one is gone meanwhile, the listing
   * goes on at the first id that begins like it.
   */
  static String resolve(String position, CollectionRegistry collections) {
    if (position.length() <= LONGEST_WHOLE) {
      return position;
    }
    return collections.all().stream()
        .map(FaceCollection::id)
        .filter(id -> of(id).equals(position))
        .findFirst()
        .orElseGet(() -> position.substring(0, LONGEST_WHOLE));
  }

  private static String digest(String collectionId) {
    return '#' + Integer.toHexString(collectionId.hashCode());
  }
}
