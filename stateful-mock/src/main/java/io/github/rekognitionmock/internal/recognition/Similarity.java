package io.github.rekognitionmock.internal.recognition;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * How alike two faces are, from 0 to 100: declared, or derived from what is known of them. The same
 * two faces always get the same value. Thread-safe.
 */
public final class Similarity {

  private static final float IDENTICAL = 100f;
  private static final float SAME_PERSON_LEAST = 97f;
  private static final float SAME_PERSON_SPREAD = 2.99f;
  private static final float STRANGERS_SPREAD = 20f;

  private final SimilarityRules rules;
  private final BooleanSupplier strict;

  public Similarity(SimilarityRules rules, BooleanSupplier strict) {
    this.rules = rules;
    this.strict = strict;
  }

  public float between(Likeness one, Likeness other) {
    return known(one, other)
        .orElseGet(() -> shareUser(one, other) ? samePerson(one, other) : strangers(one, other));
  }

  /**
   * Finds the faces that may reach a threshold: all, if strangers may, else those of which
   * something is known that they have in common with the face, and those with a declared
   * similarity.
   */
  public <T extends Likeness> Stream<T> candidates(
      Likeness face, FaceIndex<T> index, float threshold) {
    if (threshold < STRANGERS_SPREAD) {
      return index.all();
    }
    Set<T> candidates = new TreeSet<>(index.sightings(face));
    face.userId().map(index::ofUser).ifPresent(candidates::addAll);
    face.person().map(index::ofPerson).ifPresent(candidates::addAll);
    for (String name : rules.partners(face)) {
      candidates.addAll(index.ofPerson(name));
      FaceId.find(name).map(index::withId).ifPresent(candidates::addAll);
    }
    return candidates.stream();
  }

  /**
   * Finds the confidence with which a face matches a user: its highest similarity to any of the
   * user's faces. Without any evidence for or against, the face gets the benefit of the doubt,
   * unless undeclared persons count as different.
   */
  public float matchConfidence(Likeness candidate, Collection<? extends Likeness> faces) {
    return highest(faces.stream().flatMap(face -> known(candidate, face).stream()))
        .or(() -> highest(faces.stream().map(face -> inDoubt(candidate, face))))
        .orElse(0f);
  }

  /** Tells whether a face matches a user with a confidence that is high enough. */
  public boolean matches(Likeness candidate, Collection<? extends Likeness> faces, float least) {
    return faces.stream().anyMatch(face -> known(candidate, face).orElse(-1f) >= least)
        || matchConfidence(candidate, faces) >= least;
  }

  public Comparison compare(Likeness one, Likeness other) {
    boolean declared = rules.between(one, other).isPresent();
    SimilarityReason reason =
        declared ? SimilarityReason.DECLARED : SimilarityReason.of(one, other);
    return new Comparison(one, other, between(one, other), reason);
  }

  public Optional<Comparison> closest(Likeness candidate, Collection<? extends Likeness> faces) {
    Comparator<Comparison> evidentFirst =
        Comparator.comparing(comparison -> comparison.reason() != SimilarityReason.NONE);
    return faces.stream()
        .map(face -> compare(candidate, face))
        .max(evidentFirst.thenComparing(Comparison::similarity));
  }

  private float inDoubt(Likeness candidate, Likeness face) {
    return strict.getAsBoolean() ? strangers(candidate, face) : samePerson(candidate, face);
  }

  private Optional<Float> known(Likeness one, Likeness other) {
    return rules.between(one, other).or(() -> bySight(one, other));
  }

  private static Optional<Float> bySight(Likeness one, Likeness other) {
    boolean declared = one.person().isPresent() && other.person().isPresent();
    if (declared && !one.person().equals(other.person())) {
      return Optional.of(strangers(one, other));
    }
    if (one.isSameSightingAs(other)) {
      return Optional.of(IDENTICAL);
    }
    return declared ? Optional.of(samePerson(one, other)) : Optional.empty();
  }

  private static boolean shareUser(Likeness one, Likeness other) {
    return one.userId().isPresent() && one.userId().equals(other.userId());
  }

  private static float samePerson(Likeness one, Likeness other) {
    return SAME_PERSON_LEAST + SAME_PERSON_SPREAD * fraction(one, other);
  }

  private static float strangers(Likeness one, Likeness other) {
    return STRANGERS_SPREAD * fraction(one, other);
  }

  private static Optional<Float> highest(Stream<Float> values) {
    return values.max(Comparator.naturalOrder());
  }

  private static float fraction(Likeness one, Likeness other) {
    return fingerprint(one).with(fingerprint(other)).fraction();
  }

  private static Fingerprint fingerprint(Likeness face) {
    return Fingerprint.of(face.imageId(), face.ordinal());
  }
}
