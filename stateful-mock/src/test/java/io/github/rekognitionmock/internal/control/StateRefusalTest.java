package io.github.rekognitionmock.internal.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
          [] | The document is a list: give an object
          "text" | The document is the string 'text': give an object
          12 | The document is 12: give an object
          null | The document is null: give an object
          {"colections": []} | colections is unknown: did you mean collections?
          {"nonsense": []} | nonsense is unknown: known are accounts, collections, faults, images, settings, similarities, stubs
          {"collections": {}} | collections is an object: give a list
          {"collections": ""} | collections is the string '': give a list
          {"collections": [7]} | collections[0] is 7: give an object
          {"collections": [{"collectionId": "a"}, {"collectionId": "b", "faces": [{}, {}, {"confidence": "high"}]}]} | collections[1].faces[2].confidence is the string 'high': give a number
          {"collections": [null]} | collections[0] is null: give an object
          {"collections": [[]]} | collections[0] is a list: give an object
          {"similarities": [true]} | similarities[0] is true: give an object
          {"accounts": [], "similarities": []} | The document has accounts and content of its own: move the content into one of the accounts
          {"accounts": [{"accounts": []}]} | accounts[0].accounts is unknown: did you mean account?
          {"accounts": [{"account": "12"}]} | accounts[0].account is '12': give twelve digits, as in 123456789012
          {"accounts": [{"account": 12}]} | accounts[0].account is 12: give a string
          {"accounts": [{"region": "Mars!"}]} | accounts[0].region is 'Mars!': give a region's name, as in us-east-1
          {"accounts": [{}, {}]} | accounts[1] repeats accounts[0]: describe each account and region once
          {"accounts": [{}, {"collections": [{}]}]} | accounts[1].collections[0].collectionId is missing: add it
          {"images": [{"default": true}]} | images[0] does not say clearly what it shows: give faces, an empty list if it shows nobody, or missing with an s3Object or default
          {"images": [{"default": true, "faces": []}, {"default": true, "faces": []}]} | images[1] repeats images[0]: declare once what an image shows
          {"similarities": [{"between": ["a", "b"], "similarity": 101}]} | similarities[0].similarity is 101.0: give a number from 0 to 100
          """)
  void refusesADocumentOfAnotherShape(String document, String sentence) {
    assertRefused(document, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {} | collections[0].collectionId is missing: add it
          {"collectionId": null} | collections[0].collectionId is missing: add it
          {"collectionId": 5} | collections[0].collectionId is 5: give a string
          {"collectionId": 1.5} | collections[0].collectionId is 1.5: give a string
          {"collectionId": true} | collections[0].collectionId is true: give a string
          {"collectionId": {}} | collections[0].collectionId is an object: give a string
          {"collectionId": []} | collections[0].collectionId is a list: give a string
          {"collectionId": ""} | collections[0].collectionId is '': give 1 to 255 characters matching [a-zA-Z0-9_.\\-]+
          {"collectionId": "two words"} | collections[0].collectionId is 'two words': give 1 to 255 characters matching [a-zA-Z0-9_.\\-]+
          {"collectionId": "a", "createdAt": "today"} | collections[0].createdAt is 'today': give a moment in UTC, as in 2026-11-20T10:15:30Z
          {"collectionId": "a", "createdAt": "2026-02-30T00:00:00Z"} | collections[0].createdAt is '2026-02-30T00:00:00Z': give a moment in UTC, as in 2026-11-20T10:15:30Z
          {"collectionId": "a", "createdAt": "+1000000000-12-31T23:59:59Z"} | collections[0].createdAt is '+1000000000-12-31T23:59:59Z': give a moment in UTC, as in 2026-11-20T10:15:30Z
          {"collectionId": "a", "createdAt": "-999999999-01-01T00:00:00Z"} | collections[0].createdAt is '-999999999-01-01T00:00:00Z': give a moment in UTC, as in 2026-11-20T10:15:30Z
          {"collectionId": "a", "createdAt": 5} | collections[0].createdAt is 5: give a string
          {"collectionId": "a", "tags": []} | collections[0].tags is a list: give an object
          {"collectionId": "a", "tags": {"aws:x": "y"}} | collections[0].tags is wrong: The key is 'aws:x': give 1 to 128 characters matching ^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$
          {"collectionId": "a", "tags": {"x": "y!"}} | collections[0].tags.x is 'y!': give 0 to 256 characters matching ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$
          {"collectionId": "a", "tags": {"x": 1}} | collections[0].tags.x is 1: give a string
          {"collectionId": "a", "tags": {"x": null}} | collections[0].tags.x is null: give a string
          {"collectionId": "a"}, {"collectionId": "a"} | collections[1] repeats collections[0]: give each collection an id of its own
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
          {"faceid": "F"} | collections[0].faces[0].faceid is unknown: did you mean faceId?
          {"face-id-of-it": "F"} | collections[0].faces[0].face-id-of-it is unknown: known are boundingBox, confidence, externalImageId, faceId, imageId, ordinal, person
          {"faceId": "face-1"} | collections[0].faces[0].faceId is 'face-1': give a text matching [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
          {"imageId": "image-1"} | collections[0].faces[0].imageId is 'image-1': give a text matching [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
          {"person": " "} | collections[0].faces[0].person is ' ': give at least one character that is not a space
          {"person": "\\ud800"} | collections[0].faces[0].person is '?': give both halves of surrogate pairs
          {"externalImageId": "a b"} | collections[0].faces[0].externalImageId is 'a b': give 1 to 255 characters matching [a-zA-Z0-9_.\\-:]+
          {"ordinal": -1} | collections[0].faces[0].ordinal is -1: give a number from 0 to 2147483647
          {"ordinal": 1.5} | collections[0].faces[0].ordinal is 1.5: give a whole number up to 2147483647
          {"ordinal": 4294967296} | collections[0].faces[0].ordinal is 4294967296: give a whole number up to 2147483647
          {"ordinal": 1e400} | collections[0].faces[0].ordinal is 1e400: give a whole number up to 2147483647
          {"ordinal": "1"} | collections[0].faces[0].ordinal is the string '1': give a whole number up to 2147483647
          {"ordinal": true} | collections[0].faces[0].ordinal is true: give a whole number up to 2147483647
          {"ordinal": []} | collections[0].faces[0].ordinal is a list: give a whole number up to 2147483647
          {"ordinal": {}} | collections[0].faces[0].ordinal is an object: give a whole number up to 2147483647
          {"confidence": 100.5} | collections[0].faces[0].confidence is 100.5: give a number from 0 to 100
          {"confidence": 1e400} | collections[0].faces[0].confidence is Infinity: give a finite number
          {"confidence": "NaN"} | collections[0].faces[0].confidence is NaN: give a finite number
          {"confidence": "high"} | collections[0].faces[0].confidence is the string 'high': give a number
          {"confidence": true} | collections[0].faces[0].confidence is true: give a number
          {"confidence": []} | collections[0].faces[0].confidence is a list: give a number
          {"boundingBox": [0, 1]} | collections[0].faces[0].boundingBox is a list: give an object
          {"boundingBox": {"width": 1}} | collections[0].faces[0].boundingBox.height is missing: add it
          {"boundingBox": {"width": -1}} | collections[0].faces[0].boundingBox.width is -1.0: give a number from 0 to 2147483647
          {"boundingBox": {"width": 1, "height": 1, "left": -1e400, "top": 0}} | collections[0].faces[0].boundingBox.left is -Infinity: give a finite number
          {"boundingBox": {"Width": 1}} | collections[0].faces[0].boundingBox.Width is unknown: did you mean width?
          {}, {"faceId": "F"}, {"faceId": "F"} | collections[0].faces[2] repeats faces[1]: give it another faceId, imageId or externalImageId, or leave it out
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
          {} | collections[0].users[0].userId is missing: add it
          {"userId": "a/b"} | collections[0].users[0].userId is 'a/b': give 1 to 128 characters matching [a-zA-Z0-9_.\\-:]+
          {"userId": "u"}, {"userId": "u"} | collections[0].users[1] repeats users[0]: give each user an id of its own
          {"userId": "u", "faceIds": "F"} | collections[0].users[0].faceIds is the string 'F': give a list
          {"userId": "u", "faceIds": ["f"]} | collections[0].users[0].faceIds[0] is 'f': give a text matching [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}
          {"userId": "u", "faceIds": [null]} | collections[0].users[0].faceIds[0] is null: give a string
          {"userId": "u", "faceIds": [7]} | collections[0].users[0].faceIds[0] is 7: give a string
          {"userId": "u", "faceIds": ["F", "G"]} | collections[0].users[0].faceIds[1] is 'G', which is not in the collection: add it to its faces
          {"userId": "u", "faceIds": ["F", "F"]} | collections[0].users[0].faceIds[1] is 'F', which belongs to user 'u' already: list each face once, as it has one user at most
          {"userId": "u", "faceIds": ["F"]}, {"userId": "v", "faceIds": ["F"]} | collections[0].users[1].faceIds[0] is 'F', which belongs to user 'u' already: list each face once, as it has one user at most
          {"userId": "u", "status": "ASLEEP"} | collections[0].users[0].status is 'ASLEEP': give one of ACTIVE, UPDATING, CREATING, CREATED
          {"userId": "u", "status": "CREATING", "faceIds": ["F"]} | collections[0].users[0].status is 'CREATING' for a user with faces: give ACTIVE or UPDATING, or leave it out
          {"userId": "u", "status": "ACTIVE"} | collections[0].users[0].status is 'ACTIVE' for a user without faces: give CREATED, CREATING or UPDATING, or leave it out
          {"userId": "u", "status": "CREATED", "faceIds": ["F"]} | collections[0].users[0].status is 'CREATED' for a user with faces: give ACTIVE or UPDATING, or leave it out
          {"userId": "u", "status": 1} | collections[0].users[0].status is 1: give a string
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
  void refusesAFaceOfTheCollectionForTwoUsers() {
    String face = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";
    control.ok(
        "PUT",
        "/state",
        "{\"collections\": [{\"collectionId\": \"a\", \"faces\": [{\"faceId\": \"%s\"}]}]}"
            .formatted(face));
    String users =
        "{\"userId\": \"u\", \"faceIds\": [\"%1$s\"]}, {\"userId\": \"v\", \"faceIds\": [\"%1$s\"]}"
            .formatted(face);

    assertThat(
            control.refused(
                400,
                "POST",
                "/state",
                "{\"collections\": [{\"collectionId\": \"a\", \"users\": [%s]}]}".formatted(users)))
        .startsWith(
            "collections[0].users[1].faceIds[0] is '%s', which belongs to user 'u'"
                .formatted(face));
  }

  @Test
  void keepsNoAccountOfARefusedDocument() {
    control.refused(
        400,
        "PUT",
        "/state",
        """
        {"accounts": [{"account": "000000000002",
          "collections": [{"collectionId": "a"}, {"collectionId": "a"}]}]}
        """);

    assertThat(control.call("GET", "/state", Map.of("account", "*"), "").body())
        .asString(UTF_8)
        .doesNotContain("000000000002");
  }

  @Test
  void refusesMoreTagsThanACollectionMayHave() {
    String tags =
        IntStream.rangeClosed(0, 50)
            .mapToObj(number -> "\"tag-%d\": \"\"".formatted(number))
            .collect(Collectors.joining(", "));

    assertRefused(
        "{\"collections\": [{\"collectionId\": \"a\", \"tags\": {%s}}]}".formatted(tags),
        "collections[0].tags has 51 tags: give a collection at most 50");
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
