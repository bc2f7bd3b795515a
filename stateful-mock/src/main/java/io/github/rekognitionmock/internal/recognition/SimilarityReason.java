package io.github.rekognitionmock.internal.recognition;

/** Why two faces are as alike as they are. */
public enum SimilarityReason {
  DECLARED("their similarity was declared"),
  DIFFERENT_PERSONS("they were declared to show different persons"),
  SAME_SIGHTING("they are the same face on the same image"),
  SAME_PERSON("they were declared to show the same person"),
  SAME_USER("they are associated with the same user"),
  NONE("nothing is known that they have in common");

  private final String description;

  SimilarityReason(String description) {
    this.description = description;
  }

  public String description() {
    return description;
  }

  static SimilarityReason of(Likeness one, Likeness other) {
    boolean declared = one.person().isPresent() && other.person().isPresent();
    boolean samePerson = declared && one.person().equals(other.person());
    if (declared && !samePerson) {
      return DIFFERENT_PERSONS;
    }
    if (one.isSameSightingAs(other)) {
      return SAME_SIGHTING;
    }
    if (samePerson) {
      return SAME_PERSON;
    }
    return one.userId().isPresent() && one.userId().equals(other.userId()) ? SAME_USER : NONE;
  }
}
