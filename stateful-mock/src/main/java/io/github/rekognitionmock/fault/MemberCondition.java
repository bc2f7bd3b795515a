package io.github.rekognitionmock.fault;

import java.util.Map;
import java.util.function.Predicate;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * Holds for requests whose members have given values. A value is compared as text.
 *
 * @param members the values by the members' names, as in {@code UserId}
 */
public record MemberCondition(Map<String, String> members)
    implements Predicate<RekognitionRequest> {

  /**
   * Copies the map.
   *
   * @param members the values by the members' names
   */
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
