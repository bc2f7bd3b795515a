package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.LongNode;
import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.Settings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsCallsTest {

  private static final String ALL =
      """
      {
        "lifecycle": {"afterReads": 2},
        "overlappingChangesConflict": true,
        "newCollections": {"afterMillis": 1500},
        "newFaces": {"afterReads": 1},
        "newUsers": {"afterReads": 2},
        "quotas": {"facesPerUser": 5, "facesPerCollection": "off",
                   "usersPerCollection": 7, "requestsPerSecond": 8},
        "strictRecognition": true,
        "recognizeCopies": false,
        "declaredImagesOnly": true,
        "authenticationRequired": true,
        "constraintViolations": "InvalidParameterException",
        "journalCapacity": 9
      }
      """;

  private final ControlCaller control = new ControlCaller();

  @Test
  void readsEverySetting() {
    control.ok("PUT", "/settings", ALL);

    assertThat(control.account().settings())
        .isEqualTo(
            Settings.builder()
                .lifecycle(Lifecycle.afterReads(2))
                .overlappingChangesConflict(true)
                .newCollections(Lifecycle.after(Duration.ofMillis(1500)))
                .newFaces(Lifecycle.afterReads(1))
                .newUsers(Lifecycle.afterReads(2))
                .facesPerUser(5)
                .facesPerCollection(Settings.UNLIMITED)
                .usersPerCollection(7)
                .requestsPerSecond(8)
                .strictRecognition(true)
                .recognizeCopies(false)
                .declaredImagesOnly(true)
                .authenticationRequired(true)
                .constraintViolations(ErrorType.INVALID_PARAMETER)
                .journalCapacity(9)
                .build());
  }

  @Test
  void showsWhatCanBePutBack() {
    control.ok("PUT", "/settings", ALL);
    Settings settings = control.account().settings();
    String shown = control.ok("GET", "/settings", "");
    control.ok("DELETE", "/settings", "");

    control.ok("PUT", "/settings", shown);

    assertThat(control.account().settings()).isEqualTo(settings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"immediate\"", "\"manual\"", "{\"afterReads\":1}", "{\"afterMillis\":5}"})
  void showsTheLifecycleAsItIsPut(String lifecycle) {
    control.ok("PUT", "/settings", "{\"lifecycle\": %s}".formatted(lifecycle));

    assertThat(ControlCaller.json(control.ok("GET", "/settings", "")).get("lifecycle"))
        .hasToString(lifecycle);
  }

  @Test
  void showsTheLongestTimeAsTheMostMilliseconds() {
    Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
    control.account().configure(now -> now.toBuilder().lifecycle(Lifecycle.after(longest)).build());

    assertThat(ControlCaller.json(control.ok("GET", "/settings", "")).at("/lifecycle/afterMillis"))
        .isEqualTo(LongNode.valueOf(9_223_372_036_854_775_807L));
  }

  @Test
  void puttingTakesBackWhatItDoesNotMention() {
    control.ok("PUT", "/settings", ALL);

    control.ok("PUT", "/settings", "{\"lifecycle\": \"manual\"}");

    assertThat(control.account().settings())
        .isEqualTo(Settings.builder().lifecycle(Lifecycle.manual()).build());
  }

  @Test
  void patchingLeavesAloneWhatItDoesNotMention() {
    control.ok("PATCH", "/settings", "{\"strictRecognition\": true}");

    control.ok("PATCH", "/settings", "{\"quotas\": {\"facesPerUser\": 3}}");

    assertThat(control.account().settings())
        .isEqualTo(Settings.builder().strictRecognition(true).facesPerUser(3).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"lifecycle\": null, \"strictRecognition\": null, \"journalCapacity\": null}",
        "{\"quotas\": null}",
        "{\"quotas\": {}}",
        "{\"quotas\": {\"facesPerUser\": null, \"requestsPerSecond\": null}}"
      })
  void aMemberThatIsNullIsAsGoodAsNone(String nothing) {
    control.ok("PATCH", "/settings", ALL);
    Settings before = control.account().settings();

    control.ok("PATCH", "/settings", nothing);
    assertThat(control.account().settings()).isEqualTo(before);
    control.ok("PUT", "/settings", nothing);
    assertThat(control.account().settings()).isEqualTo(Settings.defaults());
  }

  @Test
  void puttingTakesBackTheQuotasThatItDoesNotMention() {
    control.ok("PUT", "/settings", ALL);

    control.ok("PUT", "/settings", "{\"quotas\": {\"facesPerUser\": 3}}");

    assertThat(control.account().settings()).isEqualTo(Settings.builder().facesPerUser(3).build());
  }

  @Test
  void keepsADelayOfAnyLength() {
    control
        .account()
        .configure(
            old -> Settings.builder().newFaces(Lifecycle.after(Duration.ofDays(365))).build());
    Settings before = control.account().settings();

    control.ok("PUT", "/settings", control.ok("GET", "/settings", ""));

    assertThat(control.account().settings()).isEqualTo(before);
  }

  @Test
  void answersTheSettingsThatHoldNow() {
    assertThat(control.ok("PATCH", "/settings", "{\"journalCapacity\": 7}"))
        .isEqualTo(control.ok("GET", "/settings", ""))
        .contains("\"journalCapacity\" : 7");
  }

  @Test
  void deletingTakesBackEverything() {
    control.ok("PUT", "/settings", ALL);

    control.ok("DELETE", "/settings", "");

    assertThat(control.account().settings()).isEqualTo(Settings.defaults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"lifecycle": "slow"} | lifecycle is "slow": give "manual", "immediate", {"afterReads": 2} or {"afterMillis": 500}
          {"lifecycle": 5} | lifecycle is 5: give "manual", "immediate", {"afterReads": 2} or {"afterMillis": 500}
          {"lifecycle": {}} | lifecycle is {}: give "manual", "immediate", {"afterReads": 2} or {"afterMillis": 500}
          {"lifecycle": {"afterReads": 1, "afterMillis": 2}} | lifecycle is {"afterReads":1,"afterMillis":2}: give "manual", "immediate", {"afterReads": 2} or {"afterMillis": 500}
          {"lifecycle": {"afterReads": 1.5}} | lifecycle is {"afterReads":1.5}: give "manual", "immediate", {"afterReads": 2} or {"afterMillis": 500}
          {"lifecycle": {"afterReads": 2147483648}} | lifecycle is {"afterReads":2147483648}: give "manual", "immediate", {"afterReads": 2} or {"afterMillis": 500}
          {"lifecycle": {"afterReads": -1}} | lifecycle is wrong: The count of reads is -1: give 0 or more
          {"lifecycle": {"afterMillis": -1}} | lifecycle is wrong: The duration of a change is PT-0.001S: give PT0S or more
          {"newFaces": "manual"} | newFaces is "manual": give "immediate", {"afterReads": 2} or {"afterMillis": 500}
          {"newCollections": "manual"} | newCollections is "manual": give "immediate", {"afterReads": 2} or {"afterMillis": 500}
          {"quotas": {"facesPerUser": "none"}} | quotas.facesPerUser is none: give a number from 0 to 9223372036854775807, or "off"
          {"quotas": {"facesPerUser": -1}} | quotas.facesPerUser is -1: give a number from 0 to 9223372036854775807, or "off"
          {"quotas": {"facesPerUser": 1.5}} | quotas.facesPerUser is 1.5: give a number from 0 to 9223372036854775807, or "off"
          {"quotas": {"facesPerUser": 9223372036854775808}} | quotas.facesPerUser is 9223372036854775808: give a number from 0 to 9223372036854775807, or "off"
          {"quotas": {"facesPerUser": {}}} | quotas.facesPerUser is {}: give a number from 0 to 9223372036854775807, or "off"
          {"quotas": {"facesPerUsr": 1}} | quotas.facesPerUsr is unknown: did you mean facesPerUser?
          {"quotas": []} | quotas is a list: give an object
          {"strictRecognition": 1} | strictRecognition is 1: give true or false
          {"strictRecognition": "true"} | strictRecognition is the string 'true': give true or false
          {"constraintViolations": "Error"} | constraintViolations is 'Error': give ValidationException or InvalidParameterException
          {"constraintViolations": "ThrottlingException"} | constraintViolations is 'ThrottlingException': give ValidationException or InvalidParameterException
          {"constraintViolations": 5} | constraintViolations is 5: give a string
          {"journalCapacity": -1} | journalCapacity is -1: give a number from 0 to 2147483647
          {"journalCapacity": 1.5} | journalCapacity is 1.5: give a whole number up to 2147483647
          {"journalCapacity": 2147483648} | journalCapacity is 2147483648: give a whole number up to 2147483647
          {"strict": true} | strict is unknown: known are authenticationRequired, constraintViolations, declaredImagesOnly, journalCapacity, lifecycle, newCollections, newFaces, newUsers, overlappingChangesConflict, quotas, recognizeCopies, strictRecognition
          {"strictRecognition": true, "newFaces": "slow"} | newFaces is "slow": give "manual", "immediate", {"afterReads": 2} or {"afterMillis": 500}
          [] | The document is a list: give an object
          null | The document is null: give an object
          """)
  void refusesWrongSettingsAsAWhole(String settings, String sentence) {
    control.ok("PUT", "/settings", ALL);
    Settings before = control.account().settings();

    assertThat(control.refused(400, "PUT", "/settings", settings)).isEqualTo(sentence);
    assertThat(control.refused(400, "PATCH", "/settings", settings)).isEqualTo(sentence);
    assertThat(control.account().settings()).isEqualTo(before);
  }
}
