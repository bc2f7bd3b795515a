package io.github.rekognitionmock.fuzz;

import java.util.List;

/** Calls of the control API, which together have every member that a document may have. */
final class ControlCalls {

  private static final String FACES =
      """
      "faces": [{"person": "alice", "detail": {
         "BoundingBox": {"Width": 0.3, "Height": 0.4, "Left": 0.2, "Top": 0.1},
         "AgeRange": {"Low": 30, "High": 40}, "Confidence": 99.5, "Smile": {"Value": true},
         "Emotions": [{"Type": "HAPPY", "Confidence": 98.5}],
         "Landmarks": [{"Type": "nose", "X": 0.5, "Y": 0.5}]}}]
      """;
  private static final String IMAGES =
      """
      [{"s3Object": {"bucket": "photos", "name": "a.jpg", "version": "1"}, %1$s},
       {"s3Object": {"bucket": "photos", "prefix": "badges/"}, %1$s},
       {"s3Object": {"bucket": "photos", "name": "b.jpg"}, "size": 20000000},
       {"s3Object": {"bucket": "archive"}, "region": "eu-west-1"},
       {"sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "faces": []},
       {"default": true, "missing": true}, {"bytes": "AQID", "faces": []}]
      """
          .formatted(FACES);
  private static final String FAULTS =
      """
      [{"operation": "CreateUser", "matching": {"UserId": "alice"}, "error": "ThrottlingException",
        "status": 400, "message": "Slow", "skip": 1, "times": 2, "delayMillis": 5},
       {"delayDistribution": {"type": "uniform", "lower": 1, "upper": 2}, "times": "always"},
       {"delayDistribution": {"type": "lognormal", "median": 80, "sigma": 0.4}},
       {"connection": "cutBody", "phase": "after", "probability": 0.5, "seed": 42}]
      """;
  private static final String SETTINGS =
      """
      {"lifecycle": {"afterReads": 2}, "overlappingChangesConflict": true, "newFaces": "immediate",
       "newCollections": {"afterMillis": 1500}, "newUsers": {"afterReads": 1},
       "strictRecognition": true, "recognizeCopies": true, "journalCapacity": 9,
       "quotas": {"facesPerUser": 5, "facesPerCollection": "off", "requestsPerSecond": 8},
       "declaredImagesOnly": false, "authenticationRequired": false,
       "constraintViolations": "InvalidParameterException"}
      """;
  private static final String STUBS =
      """
      [{"operation": "DetectText", "matching": {"Image": "x"}, "response": {
          "TextDetections": [{"DetectedText": "EXIT", "Confidence": 99.5, "Id": 1}]}},
       {"operation": "DetectLabels", "error": "InvalidS3ObjectException", "message": "Gone"}]
      """;
  private static final String SIMILARITIES =
      "[{\"between\": [\"alice\", \"bob\"], \"similarity\": 62.5}]";
  private static final String COLLECTIONS =
      """
      "collections": [{"collectionId": "staff", "tags": {"team": "hr"},
         "createdAt": "2024-02-29T12:00:00Z", "faceModelVersion": "7.0",
         "faces": [{"faceId": "35ebbb41-7f67-4263-908d-dd0ecba05ab9", "person": "alice",
                    "confidence": 99.99, "ordinal": 1, "externalImageId": "badge-1",
                    "imageId": "8d0575de-6fc3-3762-9d5e-0f1d3f3f2f11",
                    "boundingBox": {"width": 0.3, "height": 0.4, "left": 0.2, "top": 0.1}},
                   {"faceId": "4d9a9b3c-8f50-4b39-9f0c-3d8b3f1f7a11", "person": "alice"}],
         "users": [{"userId": "alice", "faceIds": ["4d9a9b3c-8f50-4b39-9f0c-3d8b3f1f7a11"],
                    "status": "ACTIVE"}]}]
      """;
  private static final String BEHAVIOUR =
      "\"settings\": %s, \"faults\": %s, \"stubs\": %s".formatted(SETTINGS, FAULTS, STUBS);
  static final String SEED = "{%s}".formatted(COLLECTIONS);
  private static final String STATE =
      "{%s, \"images\": %s, \"similarities\": %s}".formatted(COLLECTIONS, IMAGES, SIMILARITIES);
  private static final String ACCOUNTS =
      "{\"accounts\": [{\"account\": \"000000000002\", \"region\": \"eu-west-1\", %s, %s}]}"
          .formatted(COLLECTIONS, BEHAVIOUR);

  private ControlCalls() {}

  static List<Call> all() {
    return List.of(
        Call.ofControl("POST", "/state", STATE),
        Call.ofControl("PUT", "/state", STATE),
        Call.ofControl("PUT", "/state?account=000000000002&region=eu-west-1", STATE),
        Call.ofControl("PUT", "/state", ACCOUNTS),
        Call.ofControl("POST", "/state", "{" + BEHAVIOUR + "}"),
        Call.ofControl("DELETE", "/state", ""),
        Call.ofControl("GET", "/state?account=*", ""),
        Call.ofControl("POST", "/state/save", ""),
        Call.ofControl("POST", "/images", IMAGES),
        Call.ofControl("DELETE", "/images", ""),
        Call.ofControl("POST", "/similarities", SIMILARITIES),
        Call.ofControl("POST", "/faults", FAULTS),
        Call.ofControl("DELETE", "/faults/1", ""),
        Call.ofControl("PUT", "/settings", SETTINGS),
        Call.ofControl("PATCH", "/settings", SETTINGS),
        Call.ofControl("POST", "/stubs", STUBS),
        Call.ofControl("GET", "/requests?account=*&region=us-east-1", ""),
        Call.ofControl("POST", "/clock", "{\"advanceMillis\": 60000}"),
        Call.ofControl("POST", "/complete", "{\"collectionId\": \"staff\", \"userId\": \"alice\"}"),
        Call.ofControl("GET", "/accounts", ""),
        Call.ofControl("GET", "", ""));
  }
}
