package io.github.rekognitionmock.coverage;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** In what the mock is known to differ from the service, operation by operation. */
final class Differences {

  private static final Difference PICTURES =
      new Difference(
          "faces, their attributes and similarities are declared or derived, never seen",
          "ImagesContractTest",
          "DerivedDetailTest",
          "SimilarityTest");
  private static final Difference SIMILARITIES =
      new Difference("similarities are declared or derived, never seen", "SimilarityTest");
  private static final Difference COLLECTIONS_ALONE =
      new Difference(
          "collections alone have tags: there are no models and stream processors",
          "TagsContractTest");

  private static final Map<String, Difference> DIFFERENCES =
      Map.ofEntries(
          Map.entry(
              "AssociateFaces",
              new Difference(
                  "a face of an undeclared person fits every user, unless a similarity is declared or"
                      + " `strictRecognition` is set; the change is complete on the next read, unless settings say"
                      + " otherwise",
                  "MatchConfidenceTest",
                  "UserLifecycleTest")),
          Map.entry("CompareFaces", PICTURES),
          Map.entry(
              "CreateCollection",
              new Difference(
                  "the collection is there at once, unless settings say otherwise: clients of the"
                      + " service wait for theirs",
                  "NewCollectionsTest")),
          Map.entry(
              "CreateUser",
              new Difference(
                  "the user is CREATED at once, unless settings say otherwise; the text of the"
                      + " ConflictException is the mock's own",
                  "NewUsersTest",
                  "OpenQuestionsContractTest")),
          Map.entry(
              "DeleteCollection",
              new Difference("no difference is known", "CollectionsContractTest")),
          Map.entry("DeleteFaces", new Difference("no difference is known", "FacesContractTest")),
          Map.entry(
              "DeleteUser",
              new Difference(
                  "the text for a user that does not exist is the mock's own",
                  "OpenQuestionsContractTest")),
          Map.entry(
              "DescribeCollection",
              new Difference("no difference is known", "CollectionsContractTest")),
          Map.entry("DetectFaces", PICTURES),
          Map.entry(
              "DisassociateFaces",
              new Difference(
                  "the change is complete on the next read, unless settings say otherwise",
                  "UserLifecycleTest")),
          Map.entry(
              "IndexFaces",
              PICTURES.and(
                  "FaceIds are derived, so a face that is deleted and indexed again gets its old"
                      + " id; a new face is found at once, unless settings say otherwise",
                  "IndexFacesAgainTest",
                  "NewFacesTest")),
          Map.entry(
              "ListCollections",
              new Difference(
                  "the order is by id, the service's is not known; a page has 1000 unless asked"
                      + " otherwise, the service's usual size is not known",
                  "CollectionsContractTest",
                  "UsualPagesTest")),
          Map.entry(
              "ListFaces",
              new Difference(
                  "a page has 1000 unless asked otherwise, the service's usual size is not known;"
                      + " one published example of faces with users is not in the order of the ids",
                  "UsualPagesTest",
                  "FacesContractTest")),
          Map.entry("ListTagsForResource", COLLECTIONS_ALONE),
          Map.entry(
              "ListUsers",
              new Difference(
                  "the order is by a hash of the id, the service's by a key of its own",
                  "OpenQuestionsContractTest")),
          Map.entry("SearchFaces", SIMILARITIES),
          Map.entry("SearchFacesByImage", PICTURES),
          Map.entry("SearchUsers", SIMILARITIES),
          Map.entry("SearchUsersByImage", PICTURES),
          Map.entry("TagResource", COLLECTIONS_ALONE),
          Map.entry("UntagResource", COLLECTIONS_ALONE));

  private Differences() {}

  static Difference of(String operation) {
    return DIFFERENCES.get(operation);
  }

  record Difference(String text, String... tests) {

    Difference and(String further, String... furtherTests) {
      String[] all = Arrays.copyOf(tests, tests.length + furtherTests.length);
      System.arraycopy(furtherTests, 0, all, tests.length, furtherTests.length);
      return new Difference(text + "; " + further, all);
    }

    @Override
    public String toString() {
      return text
          + " | "
          + Arrays.stream(tests).map("`%s`"::formatted).collect(Collectors.joining(", "));
    }
  }
}
