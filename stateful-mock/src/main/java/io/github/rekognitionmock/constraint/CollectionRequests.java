package io.github.rekognitionmock.constraint;

import static io.github.rekognitionmock.constraint.CommonShapes.COLLECTION_ID;
import static io.github.rekognitionmock.constraint.CommonShapes.MAX_RESULTS;
import static io.github.rekognitionmock.constraint.CommonShapes.NEXT_TOKEN;
import static io.github.rekognitionmock.constraint.Shape.listOf;
import static io.github.rekognitionmock.constraint.Shape.mapOf;
import static io.github.rekognitionmock.constraint.Shape.optional;
import static io.github.rekognitionmock.constraint.Shape.required;
import static io.github.rekognitionmock.constraint.Shape.structure;
import static io.github.rekognitionmock.constraint.Shape.value;

import java.util.Map;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.TagResourceRequest;
import software.amazon.awssdk.services.rekognition.model.UntagResourceRequest;

/** What is demanded of requests about collections and their tags. */
final class CollectionRequests {

  private static final Shape RESOURCE_ARN = value().length(20, 2048);
  private static final Shape TAG_KEY =
      value().length(1, 128).pattern("^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$");
  private static final Shape TAG_VALUE =
      value().length(0, 256).pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
  private static final Shape TAGS = mapOf(TAG_KEY, TAG_VALUE).length(0, 200);
  private static final Shape TAG_KEYS = listOf(TAG_KEY).length(0, 200);

  private CollectionRequests() {}

  static Map<Class<? extends RekognitionRequest>, Shape> table() {
    return Map.of(
        CreateCollectionRequest.class,
        structure(required("CollectionId", COLLECTION_ID), optional("Tags", TAGS)),
        DescribeCollectionRequest.class,
        structure(required("CollectionId", COLLECTION_ID)),
        ListCollectionsRequest.class,
        structure(optional("NextToken", NEXT_TOKEN), optional("MaxResults", MAX_RESULTS)),
        DeleteCollectionRequest.class,
        structure(required("CollectionId", COLLECTION_ID)),
        TagResourceRequest.class,
        structure(required("ResourceArn", RESOURCE_ARN), required("Tags", TAGS)),
        UntagResourceRequest.class,
        structure(required("ResourceArn", RESOURCE_ARN), required("TagKeys", TAG_KEYS)),
        ListTagsForResourceRequest.class,
        structure(required("ResourceArn", RESOURCE_ARN)));
  }
}
