package io.github.rekognitionmock.control.document;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.recognition.SimilarityRule;
import io.github.rekognitionmock.recognition.rule.ImageRule;
import java.util.List;

/**
 * What a document says of one account in one region.
 *
 * @param key account and region
 * @param collections the collections
 * @param images what was declared about images
 * @param similarities the declared similarities
 */
record StateDocument(
    AccountKey key,
    List<CollectionSnapshot> collections,
    List<ImageRule> images,
    List<SimilarityRule> similarities) {

  StateDocument {
    collections = List.copyOf(collections);
    images = List.copyOf(images);
    similarities = List.copyOf(similarities);
  }

  static StateDocument empty(AccountKey key) {
    return new StateDocument(key, List.of(), List.of(), List.of());
  }
}
