package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence that a document gets which is not JSON, or not only. */
class MalformedDocumentTest {

  private static final int DEEP = 10_000;
  private static final String TOO_MUCH =
      "The document is not text in UTF-8, or nested too deeply, or has too long a text or number: make"
          + " it simpler";

  private final ControlCaller control = new ControlCaller();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                         | is not JSON at line 1, column 2: Unexpected end-of-input: expected close marker for Object
          [1, 2                     | is not JSON at line 1, column 6: Unexpected end-of-input: expected close marker for Array
          {"collections": "a        | is not JSON at line 1, column 19: Unexpected end-of-input
          {"collections": tru}      | is not JSON at line 1, column 17: Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
          {"collections": NaN}      | is not JSON at line 1, column 20: Non-standard token 'NaN'
          {"collections": [],}      | is not JSON at line 1, column 20: Unexpected character ('}'): was expecting double-quote to start field name
          {'collections': []}       | is not JSON at line 1, column 2: Unexpected character ('''): was expecting double-quote to start field name
          {"collections" []}        | is not JSON at line 1, column 16: Unexpected character ('['): was expecting a colon to separate field name and value
          /* nothing */ {}          | is not JSON at line 1, column 1: Unexpected character ('/')
          {"collections": []}]      | is not JSON at line 1, column 20: Unexpected close marker ']': no open Array to close
          {"collections": []} x     | is not JSON at line 1, column 21: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')
          {"collections": []} {}    | goes on after its end at line 1, column 21: give one JSON value
          {"images": [], "images": []} | is not JSON at line 1, column 24: Duplicate field 'images'
          {"collections": [{"collectionId": "a", "tags": {"b": "c", "b": "d"}}]} | is not JSON at line 1, column 62: Duplicate field 'b'
          """)
  void saysWhereItCeasesToBeJson(String document, String sentence) {
    assertThat(control.refused(400, "PUT", "/state", document))
        .isEqualTo("The document " + sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t\r\n"})
  void saysThatItIsEmpty(String document) {
    assertThat(control.refused(400, "PUT", "/state", document))
        .isEqualTo("The document is empty: give an object");
    assertThat(control.refused(400, "POST", "/faults", document))
        .isEqualTo("The document is empty: give an object");
  }

  @Test
  void saysWhereItIsNotInUtf8() {
    assertThat(refused("{\"collections\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("The document is not JSON at line 1, column 20: Invalid UTF-8 middle byte 0x22");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE"})
  void isRefusedInOtherEncodingsThanUtf8(String encoding) {
    Charset other = Charset.forName(encoding);

    assertThat(refused("{\"collections\": []}".getBytes(other))).isEqualTo(TOO_MUCH);
    assertThat(
            refused(
                "{\"collections\": [{\"collectionId\": \"a\", \"faces\": []}]}".getBytes(other)))
        .isEqualTo(TOO_MUCH);
  }

  @Test
  void mayBeginWithAByteOrderMark() {
    control.ok(
        "PUT",
        "/state",
        "\uFEFF{\"collections\": [{\"collectionId\": \"a\", \"faces\": [{\"person\": \"alice\"}]}]}");

    assertThat(control.ok("GET", "/state", "")).contains("\"person\" : \"alice\"");
  }

  @Test
  void saysThatItIsNoTextAtAll() {
    assertThat(refused(new byte[] {0, 0, 0, '{', 0, 0x11, 0, 0})).isEqualTo(TOO_MUCH);
  }

  @ParameterizedTest
  @CsvSource({"/state, PUT", "/images, POST", "/faults, POST", "/stubs, POST", "/settings, PUT"})
  void isRefusedIfItIsNestedTooDeeplyForAnybody(String path, String method) {
    assertThat(control.refused(400, method, path, "[".repeat(DEEP) + "]".repeat(DEEP)))
        .isIn(TOO_MUCH, "The document is a list: give an object", "[0] is a list: give an object");
    assertThat(control.refused(400, method, path, "{\"a\": ".repeat(DEEP) + "1" + "}".repeat(DEEP)))
        .isIn(TOO_MUCH, "a is unknown: known are accounts, collections, images, similarities");
  }

  @Test
  void isRefusedIfAMemberOfAnyFormIsNestedTooDeeply() {
    String deep = "{\"a\": ".repeat(DEEP) + "1" + "}".repeat(DEEP);

    assertThat(
            control.refused(
                400,
                "POST",
                "/stubs",
                "{\"operation\": \"DetectText\", \"response\": " + deep + "}"))
        .isEqualTo(TOO_MUCH);
  }

  @Test
  void isRefusedIfANumberIsTooLong() {
    assertThat(
            control.refused(400, "POST", "/clock", "{\"advanceMillis\": " + "9".repeat(2000) + "}"))
        .isEqualTo(TOO_MUCH);
  }

  @Test
  void quotesOnlyTheBeginningOfALongText() {
    assertThat(
            control.refused(
                400, "POST", "/clock", "{\"advanceMillis\": \"" + "9".repeat(200) + "\"}"))
        .isEqualTo(
            "advanceMillis is the string '%s…': give a whole number up to 2147483647",
            "9".repeat(60));
  }

  @Test
  void quotesATextOfSixtyCharactersInFull() {
    String text = "9".repeat(60);

    assertThat(control.refused(400, "POST", "/clock", "{\"advanceMillis\": \"" + text + "\"}"))
        .isEqualTo("advanceMillis is the string '%s': give a whole number up to 2147483647", text);
  }

  @Test
  void changesNothing() {
    control.ok("PUT", "/state", "{\"collections\": [{\"collectionId\": \"staff\"}]}");

    control.refused(400, "PUT", "/state", "{\"collections\": []} x");

    assertThat(control.ok("GET", "/state", "")).contains("staff");
  }

  private String refused(byte[] document) {
    ControlResponse response = control.call("PUT", "/state", Map.of(), document);
    assertThat(response.status()).isEqualTo(400);
    return ControlCaller.error(response);
  }
}
