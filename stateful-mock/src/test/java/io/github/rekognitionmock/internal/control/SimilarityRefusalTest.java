package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence that a wrong similarity gets. */
class SimilarityRefusalTest {

  private final ControlCaller control = new ControlCaller();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"similarity": 1} | [1].between is missing: add it
          {"between": ["a", "b"]} | [1].similarity is missing: add it
          {"between": ["a"], "similarity": 1} | [1].between is a list of 1: name two persons or face ids, as in ["alice", "bob"]
          {"between": ["a", "b", "c"], "similarity": 1} | [1].between is a list of 3: name two persons or face ids, as in ["alice", "bob"]
          {"between": "a", "similarity": 1} | [1].between is the string 'a': give a list
          {"between": ["a", ""], "similarity": 1} | [1].between[1] is '': give at least one character that is not a space
          {"between": ["a", null], "similarity": 1} | [1].between[1] is null: give a string
          {"between": ["a", 2], "similarity": 1} | [1].between[1] is 2: give a string
          {"between": ["a", "b"], "similarity": 100.1} | [1].similarity is 100.1: give a number from 0 to 100
          {"between": ["a", "b"], "similarity": -1} | [1].similarity is -1.0: give a number from 0 to 100
          {"between": ["a", "b"], "similarity": 1e999} | [1].similarity is Infinity: give a finite number
          {"between": ["a", "b"], "similarity": "1"} | [1].similarity is the string '1': give a number
          {"between": ["y", "x"], "similarity": 1} | [1] repeats [0]: declare the similarity of two only once
          {"between": ["a", "b"], "similarity": 1, "of": 2} | [1].of is unknown: known are between, similarity
          """)
  void refusesAListWithAWrongElementAsAWhole(String element, String sentence) {
    String list = "[{\"between\": [\"x\", \"y\"], \"similarity\": 1}, " + element + "]";

    assertThat(control.refused(400, "POST", "/similarities", list)).isEqualTo(sentence);
    assertThat(control.account().similarities().all()).isEmpty();
  }
}
