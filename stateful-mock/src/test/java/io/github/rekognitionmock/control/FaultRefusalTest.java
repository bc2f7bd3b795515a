package io.github.rekognitionmock.control;

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
          {}                                        | [1] does nothing: add an error, a connection or delayMillis
          {"delayMillis": 0}                        | [1] does nothing: add an error, a connection or delayMillis
          {"delayMillis": -1}                       | [1].delayMillis is -1: give a whole number from 0 to 86400000
          {"error": ""}                             | [1].error is '': give an error's name, as in ThrottlingException
          {"error": "ThrotlingException"}           | [1].error is 'ThrotlingException': did you mean ThrottlingException? Add a status if not
          {"error": "InternalServerErrorException"} | [1].error is 'InternalServerErrorException': did you mean InternalServerError? Add a status if not
          {"error": "A", "times": 0}                | [1].times is 0: give a whole number from 1 to 2147483647
          {"error": "A", "status": 200}             | [1].status is 200: give a whole number from 400 to 599
          {"message": "Slow", "delayMillis": 1}     | [1] has a message or a status, but no error: add error
          {"connection": "cut"}                     | [1].connection is 'cut': give one of reset, empty, garbage, cutBody
          {"error": "A", "connection": "reset"}     | [1] has both an error and a connection: a broken connection carries no error
          {"connection": "cutBody", "phase": "before"} | [1] cuts a body before there is one: leave out the phase, or add an error, whose body is cut
          {"error": "A", "operation": "AsociateFaces"}  | [1].operation is 'AsociateFaces': did you mean AssociateFaces or DisassociateFaces?
          {"error": "A", "operation": "createUser"} | [1].operation is 'createUser': did you mean CreateUser?
          {"error": "A", "phase": "later"}          | [1].phase is 'later': give one of before, after
          {"error": "A", "skip": -1}                | [1].skip is -1: give a whole number from 0 to 2147483647
          {"error": "A", "times": "twice"}          | [1].times is 'twice': give one of always
          {"error": "A", "probability": 1.5}        | [1].probability is 1.5: give a number from 0 to 1
          {"error": "A", "delayMillis": 1, "delayDistribution": {}}  | [1] has both delayMillis and delayDistribution: give one of them
          {"delayDistribution": {"type": "normal"}} | [1].delayDistribution.type is 'normal': give one of uniform, lognormal
          {"delayDistribution": {"type": "uniform", "lower": 2, "upper": 1}}  | [1].delayDistribution.upper is less than lower: give the shorter time as lower
          {"delayDistribution": {"type": "lognormal", "median": 2, "sigma": 9}}  | [1].delayDistribution.sigma is 9: give a number from 0 to 5
          {"error": "A", "operation": "CreateUser", "matching": {"UserID": "a"}}  | [1].matching.UserID is unknown: did you mean UserId?
          {"error": "A", "matching": {"UserId": 1}} | [1].matching.UserId is 1: give a string
          {"errors": "A"}                           | [1].errors is unknown: did you mean error?
          """)
  void refusesAListWithAWrongElementAsAWhole(String element, String sentence) {
    String list = "[{\"error\": \"ThrottlingException\"}, " + element + "]";

    assertThat(control.refused(400, "POST", "/faults", list)).isEqualTo(sentence);
    assertThat(control.account().faults().all()).isEmpty();
  }

  @Test
  void listsAllThatAFaultCanSayIfNothingIsNear() {
    assertThat(control.refused(400, "POST", "/faults", "{\"nonsense\": 1}"))
        .isEqualTo(
            "nonsense is unknown: known are operation, matching, error, message, status,"
                + " delayMillis, delayDistribution, connection, phase, skip, times, probability,"
                + " seed");
  }

  @Test
  void listsAFewOperationsIfNoneIsNear() {
    String fault = "{\"error\": \"A\", \"operation\": \"Nonsense\"}";

    assertThat(control.refused(400, "POST", "/faults", fault))
        .startsWith("operation is 'Nonsense': known are AssociateFaces, CompareFaces, ")
        .endsWith(" and 63 more");
  }
}
