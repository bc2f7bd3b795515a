package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence that a wrong fault gets. */
class FaultRefusalTest {

  private final ControlCaller control = new ControlCaller();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {} | [1] is wrong: The fault does nothing: give it an error, a delay or a connection fault
          {"delayMillis": 0} | [1] is wrong: The fault does nothing: give it an error, a delay or a connection fault
          {"delayMillis": -1} | [1].delayMillis is -1: give a number from 0 to 86400000
          {"delayMillis": 86400001} | [1].delayMillis is 86400001: give a number from 0 to 86400000
          {"delayMillis": 0.5} | [1].delayMillis is 0.5: give a whole number up to 9223372036854775807
          {"error": ""} | [1].error is '': give an error's name, as in ThrottlingException
          {"error": "ThrotlingException"} | [1].error is 'ThrotlingException': did you mean ThrottlingException? Add a status if not
          {"error": "InternalServerErrorException"} | [1].error is 'InternalServerErrorException': did you mean InternalServerError? Add a status if not
          {"error": "A", "times": 0} | [1].times is 0: give a number from 1 to 2147483647, or "always"
          {"error": "A", "times": 1.5} | [1].times is 1.5: give a number from 1 to 2147483647, or "always"
          {"error": "A", "times": 4294967296} | [1].times is 4294967296: give a number from 1 to 2147483647, or "always"
          {"error": "A", "times": "twice"} | [1].times is twice: give a number from 1 to 2147483647, or "always"
          {"error": "A", "status": 200} | [1].status is 200: give a number from 400 to 599
          {"message": "Slow", "delayMillis": 1} | [1] has a message or a status, but no error: add error
          {"status": 400, "delayMillis": 1} | [1] has a message or a status, but no error: add error
          {"connection": "cut"} | [1].connection is the string 'cut': give one of reset, empty, garbage, cutBody
          {"connection": "RESET"} | [1].connection is the string 'RESET': give one of reset, empty, garbage, cutBody
          {"connection": 1} | [1].connection is 1: give one of reset, empty, garbage, cutBody
          {"connection": []} | [1].connection is a list: give one of reset, empty, garbage, cutBody
          {"error": "A", "connection": "reset"} | [1] has both an error and a connection: leave one out, as a broken connection carries no error
          {"connection": "cutBody", "phase": "before"} | [1] is wrong: The fault cuts a body before there is one: let it happen after the operation, or give it an error, whose body is cut
          {"error": "A", "operation": "AsociateFaces"} | [1].operation is 'AsociateFaces': did you mean AssociateFaces or DisassociateFaces?
          {"error": "A", "operation": "createUser"} | [1].operation is 'createUser': did you mean CreateUser?
          {"error": "A", "phase": "later"} | [1].phase is the string 'later': give one of before, after
          {"error": "A", "skip": -1} | [1].skip is -1: give a number from 0 to 2147483647
          {"error": "A", "probability": 1.5} | [1].probability is 1.5: give a number from 0 to 1
          {"error": "A", "seed": 99999999999999999999} | [1].seed is 99999999999999999999: give a whole number up to 9223372036854775807
          {"error": "A", "delayMillis": 1, "delayDistribution": {"type": "uniform", "lower": 1, "upper": 2}} | [1] has both delayMillis and delayDistribution: give one of them
          {"delayDistribution": {}} | [1].delayDistribution.type is missing: add it
          {"delayDistribution": {"type": "normal"}} | [1].delayDistribution.type is the string 'normal': give one of uniform, lognormal
          {"delayDistribution": {"type": "uniform", "lower": 1}} | [1].delayDistribution is not a distribution of its type: give lower and upper for uniform, median and sigma for lognormal
          {"delayDistribution": {"type": "uniform", "lower": 1, "upper": 2, "sigma": 1}} | [1].delayDistribution is not a distribution of its type: give lower and upper for uniform, median and sigma for lognormal
          {"delayDistribution": {"type": "lognormal", "lower": 1, "upper": 2}} | [1].delayDistribution is not a distribution of its type: give lower and upper for uniform, median and sigma for lognormal
          {"delayDistribution": {"type": "uniform", "lower": 2, "upper": 1}} | [1].delayDistribution is wrong: A latency cannot lie between PT0.002S and PT0.001S: give the shorter time first
          {"delayDistribution": {"type": "lognormal", "median": 2, "sigma": 9}} | [1].delayDistribution.sigma is 9.0: give a number from 0 to 5
          {"error": "A", "operation": "CreateUser", "matching": {"UserID": "a"}} | [1].matching.UserID is unknown: did you mean UserId?
          {"error": "A", "matching": {"UserId": 1}} | [1].matching.UserId is 1: give a string
          {"error": "A", "matching": {"UserId": null}} | [1].matching.UserId is null: give a string
          {"errors": "A"} | [1].errors is unknown: did you mean error?
          """)
  void refusesAListWithAWrongElementAsAWhole(String element, String sentence) {
    String list = "[{\"error\": \"ThrottlingException\"}, " + element + "]";

    assertThat(control.refused(400, "POST", "/faults", list)).isEqualTo(sentence);
    assertThat(control.account().faults().all()).isEmpty();
  }

  @Test
  void speaksOfASingleFaultAsTheDocument() {
    assertThat(control.refused(400, "POST", "/faults", "{\"message\": \"Slow\"}"))
        .isEqualTo("The document has a message or a status, but no error: add error");
    assertThat(control.refused(400, "POST", "/faults", "{\"times\": 2}"))
        .isEqualTo("The fault does nothing: give it an error, a delay or a connection fault");
  }

  @Test
  void listsAllThatAFaultCanSayIfNothingIsNear() {
    assertThat(control.refused(400, "POST", "/faults", "{\"nonsense\": 1}"))
        .isEqualTo(
            "nonsense is unknown: known are connection, delayDistribution, delayMillis, error,"
                + " matching, message, operation, phase, probability, seed, skip, status, times");
  }

  @Test
  void listsAFewOperationsIfNoneIsNear() {
    String fault = "{\"error\": \"A\", \"operation\": \"Nonsense\"}";

    assertThat(control.refused(400, "POST", "/faults", fault))
        .startsWith("operation is 'Nonsense': known are AssociateFaces, CompareFaces, ")
        .endsWith(" and 55 more");
  }
}
