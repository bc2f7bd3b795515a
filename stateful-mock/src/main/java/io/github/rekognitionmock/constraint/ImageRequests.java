package io.github.rekognitionmock.constraint;

import static io.github.rekognitionmock.constraint.CommonShapes.COLLECTION_ID;
import static io.github.rekognitionmock.constraint.CommonShapes.IMAGE;
import static io.github.rekognitionmock.constraint.CommonShapes.MAX_FACES;
import static io.github.rekognitionmock.constraint.CommonShapes.MAX_USERS;
import static io.github.rekognitionmock.constraint.CommonShapes.PERCENT;
import static io.github.rekognitionmock.constraint.Shape.listOf;
import static io.github.rekognitionmock.constraint.Shape.optional;
import static io.github.rekognitionmock.constraint.Shape.required;
import static io.github.rekognitionmock.constraint.Shape.structure;
import static io.github.rekognitionmock.constraint.Shape.value;

import java.util.Map;
import software.amazon.awssdk.services.rekognition.model.CompareFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DetectFacesRequest;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageRequest;

/** What is demanded of requests that bring an image. */
final class ImageRequests {

  private static final Shape EXTERNAL_IMAGE_ID =
      value().length(1, 255).pattern("[a-zA-Z0-9_.\\-:]+");
  private static final Shape QUALITY_FILTER =
      value().oneOf("NONE", "AUTO", "LOW", "MEDIUM", "HIGH");
  private static final Shape ATTRIBUTES =
      listOf(
          value()
              .oneOf(
                  "DEFAULT",
                  "ALL",
                  "AGE_RANGE",
                  "BEARD",
                  "EMOTIONS",
                  "EYE_DIRECTION",
                  "EYEGLASSES",
                  "EYES_OPEN",
                  "GENDER",
                  "MOUTH_OPEN",
                  "MUSTACHE",
                  "FACE_OCCLUDED",
                  "SMILE",
                  "SUNGLASSES"));

  private ImageRequests() {}

  static Map<Class<? extends RekognitionRequest>, Shape> table() {
    return Map.of(
        IndexFacesRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            required("Image", IMAGE),
            optional("ExternalImageId", EXTERNAL_IMAGE_ID),
            optional("DetectionAttributes", ATTRIBUTES),
            optional("MaxFaces", value().min(1)),
            optional("QualityFilter", QUALITY_FILTER)),
        DetectFacesRequest.class,
        structure(required("Image", IMAGE), optional("Attributes", ATTRIBUTES)),
        CompareFacesRequest.class,
        structure(
            required("SourceImage", IMAGE),
            required("TargetImage", IMAGE),
            optional("SimilarityThreshold", PERCENT),
            optional("QualityFilter", QUALITY_FILTER)),
        SearchFacesByImageRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            required("Image", IMAGE),
            optional("MaxFaces", MAX_FACES),
            optional("FaceMatchThreshold", PERCENT),
            optional("QualityFilter", QUALITY_FILTER)),
        SearchUsersByImageRequest.class,
        structure(
            required("CollectionId", COLLECTION_ID),
            required("Image", IMAGE),
            optional("UserMatchThreshold", PERCENT),
            optional("MaxUsers", MAX_USERS),
            optional("QualityFilter", QUALITY_FILTER)));
  }
}
