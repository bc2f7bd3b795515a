package io.github.rekognitionmock.naive;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Other sequences each time. A failure names the seed that gives them again. */
class NaiveServiceStress {

  @Property(tries = 20_000)
  void theMockIsOfTheSameOpinion(
      @ForAll(supplier = CommandSequences.class) List<Command> commands) {
    NaiveServiceTest.compare(commands);
  }
}
