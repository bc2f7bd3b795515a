package io.github.rekognitionmock.control.document;

import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.collection.CollectionSnapshot;
import io.github.rekognitionmock.recognition.SimilarityRule;
import java.util.List;

/**
 * What a document says of one account in one region.
 *
 * @param key account and region
 * @param collections the collections
 * @param similarities the declared similarities
 */
record StateDocument(
    AccountKey key, List<CollectionSnapshot> collections, List<SimilarityRule> similarities) {

  StateDocument {
    collections = List.copyOf(collections);
    similarities = List.copyOf(similarities);
  }
}
