package io.github.rekognitionmock.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.collection.Lifecycle;
import io.github.rekognitionmock.settings.ConstraintDialect;
import io.github.rekognitionmock.settings.Settings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCallsTest {

  private static final String ALL =
      """
      {
        "lifecycle": {"afterReads": 2},
        "overlappingChangesConflict": true,
        "newCollections": {"afterMillis": 1500},
        "newFaces": {"afterReads": 1},
        "quotas": {"facesPerUser": 5, "facesPerCollection": "off",
                   "usersPerCollection": 7, "requestsPerSecond": 8},
        "strictRecognition": true,
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
                .facesPerUser(5)
                .facesPerCollection(Settings.UNLIMITED)
                .usersPerCollection(7)
                .requestsPerSecond(8)
                .strictRecognition(true)
                .authenticationRequired(true)
                .constraintDialect(ConstraintDialect.INVALID_PARAMETER_EXCEPTION)
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
          {"lifecycle": "slow"}                       | lifecycle is 'slow': give one of immediate, manual
          {"lifecycle": {}}                           | lifecycle is no lifecycle: give either afterReads or afterMillis
          {"lifecycle": {"afterReads": -1}}           | lifecycle.afterReads is -1: give a whole number from 0 to 2147483647
          {"newFaces": "manual"}                      | newFaces is 'manual': give one of immediate
          {"quotas": {"facesPerUser": "none"}}        | quotas.facesPerUser is 'none': give one of off
          {"quotas": {"facesPerUsr": 1}}              | quotas.facesPerUsr is unknown: did you mean facesPerUser?
          {"strictRecognition": 1}                    | strictRecognition is 1: give true or false
          {"constraintViolations": "Error"}           | constraintViolations is 'Error': give one of ValidationException, InvalidParameterException
          {"strict": true}                            | strict is unknown: known are lifecycle, overlappingChangesConflict, newCollections, newFaces, quotas, strictRecognition, authenticationRequired, constraintViolations, journalCapacity
          """)
  void refusesWrongSettingsAsAWhole(String settings, String sentence) {
    assertThat(control.refused(400, "PUT", "/settings", settings)).isEqualTo(sentence);
    assertThat(control.account().settings()).isEqualTo(Settings.defaults());
  }
}
