package io.github.rekognitionmock.coverage;

import java.util.Map;

/** In what the mock is known to differ from the service, operation by operation. */
final class Differences {

  private static final String DECLARED_PICTURES =
      "faces, their attributes and similarities are declared or derived, never seen";

  private static final Map<String, String> DIFFERENCES =
      Map.ofEntries(
          Map.entry("CompareFaces", DECLARED_PICTURES),
          Map.entry("DetectFaces", DECLARED_PICTURES),
          Map.entry(
              "IndexFaces",
              DECLARED_PICTURES
                  + "; FaceIds are derived, so a face that is deleted and indexed again gets its old"
                  + " id"),
          Map.entry("SearchFaces", "similarities are declared or derived, never seen"),
          Map.entry("SearchFacesByImage", DECLARED_PICTURES),
          Map.entry("SearchUsers", "similarities are declared or derived, never seen"),
          Map.entry("SearchUsersByImage", DECLARED_PICTURES),
          Map.entry(
              "AssociateFaces",
              "faces of undeclared persons always match; the change is complete on the next read"
                  + " unless settings say otherwise"),
          Map.entry(
              "DisassociateFaces",
              "the change is complete on the next read unless settings say otherwise"),
          Map.entry("ListUsers", "the order is stable, and not the service's"),
          Map.entry("ListCollections", "the order is by id; the service's is not known"),
          Map.entry("TagResource", "collections only"),
          Map.entry("UntagResource", "collections only"),
          Map.entry("ListTagsForResource", "collections only"));

  private Differences() {}

  static String of(String operation) {
    return DIFFERENCES.getOrDefault(operation, "in nothing that is known");
  }
}
