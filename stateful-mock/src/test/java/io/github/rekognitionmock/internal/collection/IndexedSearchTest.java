package io.github.rekognitionmock.internal.collection;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionSnapshot;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.Match;
import io.github.rekognitionmock.internal.collection.value.StoredBox;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.Likeness;
import io.github.rekognitionmock.internal.recognition.Similarity;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.SimilarityRules;
import io.github.rekognitionmock.internal.recognition.face.VisibleFace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** Searches find what a walk through the whole collection finds. */
class IndexedSearchTest {

  private static final int FACES = 300;
  private static final int USERS = 25;
  private static final int PERSONS = 40;
  private static final int IMAGES = 200;
  private static final int RULES = 30;

  /** Where strangers, rules, the same person and the same image come in, and the bounds. */
  private static final List<Float> THRESHOLDS =
      List.of(0f, 10f, 19.99f, Math.nextDown(20f), 20f, 21f, 50f, 80f, 97f, 98.5f, 99.99f, 100f);

  private static final List<Integer> LIMITS = List.of(1, 7, 4096);

  private final SimilarityRules rules = new SimilarityRules();
  private final Similarity similarity = new Similarity(rules, () -> false);
  private final FaceCollection collection =
      new FaceCollection("staff", InstantSource.system(), Settings::defaults);
  private CollectionSnapshot stored;

  static IntStream seeds() {
    return IntStream.range(0, 8);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void faceSearchesFindWhatAWalkFinds(int seed) {
    Random random = new Random(seed);
    populate(random);

    for (Likeness probe : probes(random)) {
      List<Match<Face>> walked = walkFaces(probe);
      forEveryThresholdAndLimit(
          (threshold, limit) ->
              assertThat(collection.searchFaces(probe, similarity, threshold, limit).matches())
                  .isEqualTo(best(walked, threshold, limit)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void userSearchesFindWhatAWalkFinds(int seed) {
    Random random = new Random(seed);
    populate(random);

    for (Likeness probe : probes(random)) {
      assertUsers(List.of(probe), Optional.empty());
    }
    for (User user : stored.users()) {
      assertUsers(collection.facesOf(user.id()), Optional.of(user.id()));
    }
  }

  @Test
  void anImageHasTheFacesThatWereSeenOnIt() {
    populate(new Random(0));

    for (int number = 0; number < IMAGES; number++) {
      ImageId image = ImageId.derivedFrom("image-" + number);
      for (int ordinal = 0; ordinal < 2; ordinal++) {
        int place = ordinal;
        assertThat(collection.isOnImage(image, place))
            .isEqualTo(
                stored.faces().stream()
                    .anyMatch(face -> face.imageId().equals(image) && face.ordinal() == place));
      }
    }
  }

  private void assertUsers(List<? extends Likeness> probes, Optional<String> excluded) {
    List<Match<ListedUser>> walked = walkUsers(probes, excluded);
    forEveryThresholdAndLimit(
        (threshold, limit) ->
            assertThat(
                    collection
                        .searchUsers(probes, excluded, similarity, threshold, limit)
                        .matches())
                .isEqualTo(best(walked, threshold, limit)));
  }

  private List<Match<Face>> walkFaces(Likeness probe) {
    return stored.faces().stream()
        .filter(face -> !face.faceId().equals(probe.faceId()))
        .map(face -> new Match<>(face, similarity.between(probe, face)))
        .sorted(
            comparing((Match<Face> match) -> -match.similarity())
                .thenComparing(match -> match.subject().id()))
        .toList();
  }

  private List<Match<ListedUser>> walkUsers(
      List<? extends Likeness> probes, Optional<String> excluded) {
    Map<FaceId, Face> faces =
        stored.faces().stream().collect(Collectors.toMap(Face::id, Function.identity()));
    List<Match<ListedUser>> matches = new ArrayList<>();
    for (User user : stored.users()) {
      user.faces().stream()
          .map(faces::get)
          .flatMap(face -> probes.stream().map(probe -> similarity.between(probe, face)))
          .max(Float::compare)
          .filter(best -> !excluded.equals(Optional.of(user.id())))
          .map(best -> new Match<>(new ListedUser(user.id(), user.status()), best))
          .ifPresent(matches::add);
    }
    matches.sort(
        comparing((Match<ListedUser> match) -> -match.similarity())
            .thenComparing(match -> match.subject().id()));
    return matches;
  }

  private static <T> List<Match<T>> best(List<Match<T>> sorted, float threshold, int limit) {
    return sorted.stream().filter(match -> match.similarity() >= threshold).limit(limit).toList();
  }

  private void populate(Random random) {
    List<FaceId> ids =
        IntStream.range(0, FACES)
            .mapToObj(number -> collection.index(List.of(face(number, random))).get(0).id())
            .toList();
    for (int number = 0; number < USERS; number++) {
      String user = "user-" + number;
      collection.createUser(user);
      List<FaceId> some = random.ints(12, 0, FACES).mapToObj(ids::get).toList();
      collection.associate(user, some, similarity, 0);
      collection.disassociate(user, some.subList(0, random.nextInt(4)));
    }
    collection.deleteFaces(random.ints(FACES / 4, 0, FACES).mapToObj(ids::get).toList());
    collection.deleteUser("user-0");
    for (int rule = 0; rule < RULES; rule++) {
      rules.declare(
          new SimilarityRule(name(random, ids), name(random, ids), random.nextInt(1001) / 10f));
    }
    stored = collection.snapshot();
  }

  private static String name(Random random, List<FaceId> ids) {
    return random.nextBoolean()
        ? "person-" + random.nextInt(PERSONS)
        : ids.get(random.nextInt(ids.size())).toString();
  }

  private static Face face(int number, Random random) {
    return new Face(
        FaceId.derivedFrom("face-" + number),
        image(random),
        random.nextInt(2),
        new StoredBox(0.5f, 0.5f, 0.25f, 0.25f),
        99.99f,
        Optional.empty(),
        person(random),
        Optional.empty());
  }

  private static ImageId image(Random random) {
    return ImageId.derivedFrom("image-" + random.nextInt(IMAGES));
  }

  private static Optional<String> person(Random random) {
    return Optional.of("person-" + random.nextInt(PERSONS)).filter(any -> random.nextInt(3) > 0);
  }

  /** Stored faces, and faces on images of which some are stored. */
  private List<Likeness> probes(Random random) {
    List<Likeness> probes = new ArrayList<>();
    for (int probe = 0; probe < 6; probe++) {
      probes.add(stored.faces().get(random.nextInt(stored.faces().size())));
      probes.add(
          new VisibleFace(
              image(random), random.nextInt(2), person(random), FaceDetail.builder().build()));
    }
    return probes;
  }

  private static void forEveryThresholdAndLimit(Assertion assertion) {
    for (float threshold : THRESHOLDS) {
      LIMITS.forEach(limit -> assertion.holds(threshold, limit));
    }
  }

  private interface Assertion {
    void holds(float threshold, int limit);
  }
}
