package io.github.rekognitionmock.recognition;

/** Why two faces are as alike as they are. */
public enum SimilarityReason {
  /** Their similarity was declared. */
  DECLARED("their similarity was declared"),
  /** They were declared to show different persons. */
  DIFFERENT_PERSONS("they were declared to show different persons"),
  /** They are the same face on the same image. */
  SAME_SIGHTING("they are the same face on the same image"),
  /** They were declared to show the same person. */
  SAME_PERSON("they were declared to show the same person"),
  /** They are associated with the same user. */
  SAME_USER("they are associated with the same user"),
  /** Nothing is known that they have in common. */
  NONE("nothing is known that they have in common");

  private final String description;

  SimilarityReason(String description) {
    this.description = description;
  }

  /**
   * Puts the reason into words.
   *
   * @return as in {@code they were declared to show different persons}
   */
  public String description() {
    return description;
  }

  /** Finds the reason, besides a declared similarity. */
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
