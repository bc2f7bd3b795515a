package io.github.rekognitionmock.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.rekognitionmock.fault.Latency;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class FaultChanceTest {

  @Test
  void theSameSeedGivesTheSameCourseOfEvents() {
    FaultRule rule = failing().probability(0.5).seed(42).build();

    assertThat(course(rule, 50)).isEqualTo(course(rule, 50)).contains(true, false);
  }

  @Test
  void anotherSeedGivesAnotherCourseOfEvents() {
    assertThat(course(failing().probability(0.5).seed(1).build(), 50))
        .isNotEqualTo(course(failing().probability(0.5).seed(2).build(), 50));
  }

  @Test
  void aboutAsManyRequestsFailAsTheProbabilitySays() {
    List<Boolean> course = course(failing().probability(0.2).seed(7).build(), 10_000);

    assertThat(course.stream().filter(failed -> failed).count()).isCloseTo(2000, within(200L));
  }

  @Test
  void chanceHasNoEndUnlessOneIsGiven() {
    assertThat(course(failing().probability(0.5).build(), 1000).subList(900, 1000)).contains(true);
  }

  @Test
  void theEndThatIsGivenCountsFailuresOnly() {
    List<Boolean> course = course(failing().probability(0.5).seed(3).times(4).build(), 1000);

    assertThat(course.stream().filter(failed -> failed)).hasSize(4);
  }

  @Test
  void probabilityZeroNeverFails() {
    assertThat(course(failing().probability(0).build(), 100)).containsOnly(false);
  }

  @Test
  void latenciesFollowTheSeed() {
    FaultRule rule =
        fault()
            .delay(Latency.uniform(Duration.ZERO, Duration.ofSeconds(1)))
            .seed(5)
            .times(3)
            .build();

    assertThat(delays(rule)).isEqualTo(delays(rule)).doesNotHaveDuplicates().hasSize(3);
  }

  private static FaultBuilder<RekognitionRequest> failing() {
    return fault().throttle();
  }

  private static FaultBuilder<RekognitionRequest> fault() {
    return new FaultBuilder<>(RekognitionRequest.class, Optional.empty());
  }

  private static List<Boolean> course(FaultRule rule, int requests) {
    return fired(rule, requests).map(Optional::isPresent).toList();
  }

  private static List<Duration> delays(FaultRule rule) {
    return fired(rule, 3).map(fired -> fired.orElseThrow().action().delay()).toList();
  }

  private static Stream<Optional<FiredFault>> fired(FaultRule rule, int requests) {
    InjectedFault fault = new FaultRules().add(rule);
    return Stream.generate(() -> fault.affect("ListUsers", ListUsersRequest.builder().build()))
        .limit(requests);
  }
}
