package io.github.rekognitionmock.constraint;

import static io.github.rekognitionmock.constraint.CommonShapes.COLLECTION_ID;
import static io.github.rekognitionmock.constraint.CommonShapes.FACE_ID;
import static io.github.rekognitionmock.constraint.CommonShapes.FACE_IDS;
import static io.github.rekognitionmock.constraint.CommonShapes.MAX_FACES;
import static io.github.rekognitionmock.constraint.CommonShapes.MAX_RESULTS;
import static io.github.rekognitionmock.constraint.CommonShapes.NEXT_TOKEN;
import static io.github.rekognitionmock.constraint.CommonShapes.PERCENT;
import static io.github.rekognitionmock.constraint.CommonShapes.USER_ID;
import static io.github.rekognitionmock.constraint.Shape.optional;
import static io.github.rekognitionmock.constraint.Shape.required;
import static io.github.rekognitionmock.constraint.Shape.structure;

import java.util.Map;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListFacesRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesRequest;

/** What is demanded of requests about stored faces. */
final class FaceRequests {

  private FaceRequests() {}

  static Map<Class<? extends RekognitionRequest>, Shape> table() {
    return Map.of(
        ListFacesRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            optional("NextToken", NEXT_TOKEN),
            optional("MaxResults", MAX_RESULTS),
            optional("UserId", USER_ID),
            optional("FaceIds", FACE_IDS)),
        DeleteFacesRequest.class,
        structure(required("CollectionId", COLLECTION_ID), required("FaceIds", FACE_IDS)),
        SearchFacesRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            required("FaceId", FACE_ID),
            optional("MaxFaces", MAX_FACES),
            optional("FaceMatchThreshold", PERCENT)));
  }
}
