package io.github.rekognitionmock.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence that a wrong document gets. In the tables, F and G are two face ids. */
class StateRefusalTest {

  private static final String F = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";
  private static final String G = "8d0575de-6fc3-3762-9d5e-0f1d3f3f2f11";

  private final ControlCaller control = new ControlCaller();
  private String before;

  @BeforeEach
  void haveAState() {
    control.ok(
        "PUT",
        "/state",
        """
        {"collections": [{"collectionId": "old", "faces": [{"person": "carol"}]}],
         "similarities": [{"between": ["carol", "dave"], "similarity": 50}]}
        """);
    before = control.ok("GET", "/state", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ''                        | The document is empty: give JSON
          {                         | The document is not JSON at line 1, column 2: Unexpected end-of-input: expected close marker for Object
          [1, 2                     | The document is not JSON at line 1, column 6: Unexpected end-of-input: expected close marker for Array
          {"collections": []} {}    | The document goes on behind its end at line 1, column 21: give one JSON value
          {"collections": [], "collections": []} | The document is not JSON at line 1, column 34: Duplicate field 'collections'
          []                        | The document is a list: give an object
          "text"                    | The document is the string 'text': give an object
          null                      | The document is null: give an object
          {"colections": []}        | colections is unknown: did you mean collections?
          {"collections": {}}       | collections is an object: give a list
          {"collections": [7]}      | collections[0] is 7: give an object
          {"similarities": [true]}  | similarities[0] is true: give an object
          {"accounts": [], "similarities": []} | similarities is unknown: known are accounts
          {"accounts": [{"account": "12"}]}    | accounts[0].account is '12': give twelve digits, as in 123456789012
          {"accounts": [{"region": "Mars!"}]}  | accounts[0].region is 'Mars!': give a region's name, as in us-east-1
          {"accounts": [{}, {}]}               | accounts[1] repeats accounts[0]: describe each account and region once
          """)
  void refusesADocumentOfAnotherShape(String document, String sentence) {
    assertRefused(document.equals("''") ? "" : document, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                               | collections[0].collectionId is missing: add it
          {"collectionId": null}           | collections[0].collectionId is missing: add it
          {"collectionId": 5}              | collections[0].collectionId is 5: give a string
          {"collectionId": ""}             | collections[0].collectionId is '': give 1 to 255 letters, digits, '_', '.' or '-'
          {"collectionId": "two words"}    | collections[0].collectionId is 'two words': give 1 to 255 letters, digits, '_', '.' or '-'
          {"collectionId": "a", "createdAt": "today"}      | collections[0].createdAt is 'today': give a moment in UTC, as in 2026-11-20T10:15:30Z
          {"collectionId": "a", "tags": {"aws:x": "y"}}    | collections[0].tags.aws:x has the key 'aws:x': give 1 to 128 letters, digits, spaces or any of _.:/=+-@, not beginning with 'aws:'
          {"collectionId": "a", "tags": {"x": "y!"}}       | collections[0].tags.x is 'y!': give at most 256 letters, digits, spaces or any of _.:/=+-@
          {"collectionId": "a", "tags": {"x": 1}}          | collections[0].tags.x is 1: give a string
          {"collectionId": "a"}, {"collectionId": "a"}     | collections[1].collectionId repeats collections[0].collectionId: give each collection an id of its own
          """)
  void refusesAWrongCollection(String collections, String sentence) {
    assertRefused("{\"collections\": [%s]}".formatted(collections), sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"faceid": "F"}           | collections[0].faces[0].faceid is unknown: did you mean faceId?
          {"faceId": "face-1"}      | collections[0].faces[0].faceId is 'face-1': give a UUID in lower case, as in 35ebbb41-7f67-4263-908d-dd0ecba05ab9
          {"imageId": "image-1"}    | collections[0].faces[0].imageId is 'image-1': give a UUID in lower case, as in 35ebbb41-7f67-4263-908d-dd0ecba05ab9
          {"person": " "}           | collections[0].faces[0].person is ' ': give at least one character that is not a space
          {"externalImageId": "a b"} | collections[0].faces[0].externalImageId is 'a b': give 1 to 255 letters, digits, '_', '.', '-' or ':'
          {"ordinal": -1}           | collections[0].faces[0].ordinal is -1: give a whole number from 0 to 2147483647
          {"ordinal": 1.5}          | collections[0].faces[0].ordinal is 1.5: give a whole number from 0 to 2147483647
          {"ordinal": 4294967296}   | collections[0].faces[0].ordinal is 4294967296: give a whole number from 0 to 2147483647
          {"confidence": 100.5}     | collections[0].faces[0].confidence is 100.5: give a number from 0 to 100
          {"confidence": "high"}    | collections[0].faces[0].confidence is the string 'high': give a number from 0 to 100
          {"boundingBox": [0, 1]}   | collections[0].faces[0].boundingBox is a list: give an object
          {"boundingBox": {"width": 2}} | collections[0].faces[0].boundingBox.width is 2: give a number from 0 to 1
          {"boundingBox": {"width": 1}} | collections[0].faces[0].boundingBox.height is missing: add it
          {"boundingBox": {"width": 0.5, "height": 0.5, "left": 0.6, "top": 0}} | collections[0].faces[0].boundingBox is empty or reaches beyond the image: give a width and a height above 0, and no more than 1 together with left and top
          {}, {"faceId": "F"}, {"faceId": "F"} | collections[0].faces[2].faceId repeats collections[0].faces[1].faceId: give it another faceId, imageId or externalImageId, or leave it out
          """)
  void refusesAWrongFace(String faces, String sentence) {
    assertRefused(
        "{\"collections\": [{\"collectionId\": \"a\", \"faces\": [%s]}]}".formatted(faces),
        sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                        | collections[0].users[0].userId is missing: add it
          {"userId": "a/b"}         | collections[0].users[0].userId is 'a/b': give 1 to 128 letters, digits, '_', '.', '-' or ':'
          {"userId": "u"}, {"userId": "u"}       | collections[0].users[1].userId repeats collections[0].users[0].userId: give each user an id of its own
          {"userId": "u", "faceIds": "F"}        | collections[0].users[0].faceIds is the string 'F': give a list
          {"userId": "u", "faceIds": ["f"]}      | collections[0].users[0].faceIds[0] is 'f': give a UUID in lower case, as in 35ebbb41-7f67-4263-908d-dd0ecba05ab9
          {"userId": "u", "faceIds": ["F", "G"]} | collections[0].users[0].faceIds[1] is 'G', which is not in the collection: add it to its faces
          {"userId": "u", "faceIds": ["F", "F"]} | collections[0].users[0].faceIds[1] is 'F', which belongs to user 'u' already: list each face once, as it has one user at most
          {"userId": "u", "faceIds": ["F"]}, {"userId": "v", "faceIds": ["F"]} | collections[0].users[1].faceIds[0] is 'F', which belongs to user 'u' already: list each face once, as it has one user at most
          {"userId": "u", "status": "ASLEEP"}    | collections[0].users[0].status is 'ASLEEP': give one of CREATED, UPDATING, ACTIVE
          {"userId": "u", "status": "ACTIVE"}    | collections[0].users[0].status is 'ACTIVE' for a user without faces: give CREATED or UPDATING, or leave it out
          {"userId": "u", "status": "CREATED", "faceIds": ["F"]} | collections[0].users[0].status is 'CREATED' for a user with faces: give ACTIVE or UPDATING, or leave it out
          """)
  void refusesAWrongUser(String users, String sentence) {
    assertRefused(
        "{\"collections\": [{\"collectionId\": \"a\", \"faces\": [{\"faceId\": \"F\"}], \"users\": [%s]}]}"
            .formatted(users),
        sentence);
  }

  @Test
  void refusesAUserWithMoreFacesThanItMayHave() {
    String faces = "{}, ".repeat(100) + "{}";
    control.ok(
        "PUT",
        "/state",
        "{\"collections\": [{\"collectionId\": \"a\", \"faces\": [%s]}]}".formatted(faces));
    before = control.ok("GET", "/state", "");
    String ids =
        control.account().collections().get("a").snapshot().faces().stream()
            .map(face -> "\"" + face.id() + "\"")
            .collect(Collectors.joining(", "));

    assertThat(
            control.refused(
                400,
                "POST",
                "/state",
                "{\"collections\": [{\"collectionId\": \"a\", \"users\": [{\"userId\": \"u\", \"faceIds\": [%s]}]}]}"
                    .formatted(ids)))
        .isEqualTo("collections[0].users[0].faceIds has 101 faces: give a user at most 100");
    assertThat(control.ok("GET", "/state", "")).isEqualTo(before);
  }

  @Test
  void refusesMoreTagsThanACollectionMayHave() {
    String tags =
        IntStream.rangeClosed(0, 200)
            .mapToObj(number -> "\"tag-%d\": \"\"".formatted(number))
            .collect(Collectors.joining(", "));

    assertRefused(
        "{\"collections\": [{\"collectionId\": \"a\", \"tags\": {%s}}]}".formatted(tags),
        "collections[0].tags has 201 tags: give a collection at most 200");
  }

  private void assertRefused(String document, String sentence) {
    String put = control.refused(400, "PUT", "/state", withIds(document));
    String post = control.refused(400, "POST", "/state", withIds(document));

    assertThat(put).isEqualTo(withIds(sentence));
    assertThat(post).isEqualTo(withIds(sentence));
    assertThat(control.ok("GET", "/state", "")).isEqualTo(before);
  }

  private static String withIds(String text) {
    return text.replaceAll("(['\"])F\\1", "$1" + F + "$1")
        .replaceAll("(['\"])G\\1", "$1" + G + "$1");
  }
}
