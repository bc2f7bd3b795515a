package io.github.rekognitionmock.internal.control.fault;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import io.github.rekognitionmock.fault.ConnectionFault;
import io.github.rekognitionmock.fault.Latency;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Text;
import io.github.rekognitionmock.internal.error.AwsError;
import io.github.rekognitionmock.internal.fault.FaultEffect;
import io.github.rekognitionmock.internal.fault.FaultRule;
import io.github.rekognitionmock.internal.fault.FaultSchedule;
import io.github.rekognitionmock.internal.fault.InjectedFault;
import io.github.rekognitionmock.internal.fault.Phase;
import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A fault. {@code id} and {@code fired} are answered, and ignored when they are sent back. */
public record FaultDocument(
    @JsonProperty(access = Access.READ_ONLY) @Nullable Integer id,
    @Nullable String operation,
    @Nullable Map<String, String> matching,
    @Text(TextRule.ERROR) @Nullable String error,
    @Range(min = 400, max = 599) @Nullable Integer status,
    @Nullable String message,
    @Range(min = 0, max = DelayDocument.DAY) @Nullable Long delayMillis,
    @Nullable DelayDocument delayDistribution,
    @Nullable ConnectionFault connection,
    @Nullable Phase phase,
    @Range(min = 0) @Nullable Integer skip,
    @Range(min = 1, or = ALWAYS) @Nullable Object times,
    @Range(min = 0, max = 1) @Nullable Double probability,
    @Nullable Long seed,
    @JsonProperty(access = Access.READ_ONLY) @Nullable Integer fired,
    @JsonProperty(access = Access.READ_ONLY) @Nullable String region,
    @JsonProperty(access = Access.READ_ONLY) @Nullable String hint)
    implements AnswerMembers {

  private static final String ALWAYS = "always";

  /** Writes a fault, and says so if it waits where no request comes. */
  public static FaultDocument of(InjectedFault fault, RegionalAccount account) {
    FaultRule rule = fault.rule();
    Optional<AwsError> error = rule.effect().error();
    Latency latency = rule.effect().latency().orElse(null);
    return new FaultDocument(
        fault.id(),
        rule.operation().orElse(null),
        AnswerMembers.matching(rule.condition()),
        error.map(AwsError::type).orElse(null),
        error.map(AwsError::status).orElse(null),
        error.flatMap(AwsError::message).orElse(null),
        latency instanceof Latency.Fixed fixed ? (Long) fixed.duration().toMillis() : null,
        DelayDocument.of(latency),
        rule.effect().connection().orElse(null),
        rule.effect().phase(),
        rule.schedule().skip(),
        rule.schedule().times() == FaultSchedule.ALWAYS ? ALWAYS : rule.schedule().times(),
        rule.schedule().probability(),
        rule.schedule().seed(),
        fault.timesFired(),
        account.key().region(),
        fault.timesFired() == 0 ? missed(rule, account) : null);
  }

  private static @Nullable String missed(FaultRule rule, RegionalAccount account) {
    if (hasReceived(rule, account)) {
      return null;
    }
    List<AccountKey> others = account.elsewhere(other -> hasReceived(rule, other));
    return others.isEmpty()
        ? null
        : "It waits for requests of %s, but such requests came for %s only."
            .formatted(account.key(), others.get(0));
  }

  private static boolean hasReceived(FaultRule rule, RegionalAccount account) {
    return account.journal().all().stream()
        .anyMatch(received -> rule.covers(received.operation(), received.request()));
  }

  public FaultRule rule(OperationRegistry operations) {
    Optional<OperationDefinition<?>> selected = selected(operations);
    FaultSchedule schedule =
        FaultSchedule.of(
            Optional.ofNullable(skip).orElse(0),
            times == null
                ? OptionalInt.empty()
                : OptionalInt.of(times.equals(ALWAYS) ? FaultSchedule.ALWAYS : (Integer) times),
            Optional.ofNullable(probability).orElse(1.0),
            Optional.ofNullable(seed).orElse(0L));
    return new FaultRule(
        selected.map(OperationDefinition::name), condition(selected), schedule, effect());
  }

  private FaultEffect effect() {
    ProblemException.check(
        error == null || connection == null || connection == ConnectionFault.CUT_BODY,
        "has both an error and a connection: leave one out, as a broken connection carries no error");
    ProblemException.check(
        delayMillis == null || delayDistribution == null,
        "has both delayMillis and delayDistribution: give one of them");
    Optional<Latency> latency =
        delayDistribution != null
            ? Optional.of(ProblemException.at("/delayDistribution", delayDistribution::latency))
            : Optional.ofNullable(delayMillis)
                .filter(delay -> delay > 0)
                .map(delay -> Latency.fixed(Duration.ofMillis(delay)));
    return FaultEffect.of(
        answer(), latency, Optional.ofNullable(connection), Optional.ofNullable(phase));
  }
}
