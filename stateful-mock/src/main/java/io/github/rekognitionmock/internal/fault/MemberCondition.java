package io.github.rekognitionmock.internal.fault;

import java.util.Map;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Holds for requests whose members have given values. A value is compared as text. */
public record MemberCondition(Map<String, String> members)
    implements Predicate<RekognitionRequest> {

  public MemberCondition {
    members = Map.copyOf(members);
  }

  @Override
  public boolean test(RekognitionRequest request) {
    return members.entrySet().stream()
        .allMatch(
            member ->
                request
                    .getValueForField(member.getKey(), Object.class)
                    .map(Object::toString)
                    .filter(member.getValue()::equals)
                    .isPresent());
  }
}
