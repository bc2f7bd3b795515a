package io.github.rekognitionmock.concurrency;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.internal.collection.Fixtures;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.fault.FaultBuilder;
import io.github.rekognitionmock.internal.fault.FaultRule;
import io.github.rekognitionmock.internal.fault.FiredFault;
import io.github.rekognitionmock.internal.fault.InjectedFault;
import io.github.rekognitionmock.internal.recognition.SimilarityRule;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.rule.Evidence;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import io.github.rekognitionmock.internal.stub.Stub;
import io.github.rekognitionmock.internal.stub.StubAnswer;
import java.util.List;
import java.util.Optional;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersResponse;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** What was declared for an account, each kind by itself. */
class RuleHistoriesTest {

  private static final ListUsersRequest REQUEST =
      ListUsersRequest.builder().collectionId("staff").build();

  @Test
  void aFaultHappensAsOftenAsItIsTo() {
    Histories.of(Faults.class)
        .with(List.of("next"), List.of("next"))
        .with(List.of("add"), List.of("add", "all"))
        .areLinearizable();
  }

  public static class Faults extends OnAnAccount {

    private static final FaultRule ONCE =
        new FaultBuilder<>(RekognitionRequest.class, Optional.empty())
            .fail(ErrorType.THROTTLING)
            .times(1)
            .build();

    public Faults() {
      add();
    }

    @Operation
    public int add() {
      return account.faults().add(ONCE).id();
    }

    @Operation
    public Optional<Integer> next() {
      return account.faults().next("ListUsers", REQUEST).map(FiredFault::count);
    }

    @Operation
    public List<Integer> all() {
      return account.faults().all().stream().map(InjectedFault::id).toList();
    }
  }

  @Test
  void allSimilaritiesOfAMomentCountTogether() {
    Histories.of(Similarities.class)
        .with(List.of("declareFaces"), List.of("declarePersons", "compare"))
        .with(List.of("compare"), List.of("declareFaces", "declarePersons"))
        .areLinearizable();
  }

  public static class Similarities extends OnAnAccount {

    private static final Face ALICE = Fixtures.faceOf("alice", 1);
    private static final Face BOB = Fixtures.faceOf("bob", 1);

    public Similarities() {
      account.similarities().declare(new SimilarityRule("alice", "bob", 20));
    }

    @Operation
    public void declareFaces() {
      account
          .similarities()
          .declare(new SimilarityRule(ALICE.id().toString(), BOB.id().toString(), 90));
    }

    @Operation
    public void declarePersons() {
      account.similarities().declare(new SimilarityRule("alice", "bob", 40));
    }

    @Operation
    public float compare() {
      return account.similarity().between(ALICE, BOB);
    }
  }

  @Test
  void allRulesForImagesOfAMomentCountTogether() {
    Histories.of(Images.class)
        .with(List.of("look"), List.of("declareObject", "declareUnknown"))
        .areLinearizable();
  }

  public static class Images extends OnAnAccount {

    private static final Image.S3Object VERSION =
        new Image.S3Object("photos", "alice.jpg", Optional.of("1"));

    @Operation
    public void declareObject() {
      account
          .images()
          .declare(ImageRule.showing(Image.S3Object.of("photos", "alice.jpg"), "alice"));
    }

    @Operation
    public void declareUnknown() {
      account.images().declare(ImageRule.showing(new ImageKey.Unknown(), "anybody"));
    }

    @Operation
    public Evidence look() {
      return account.recognition().recognize(VERSION).evidence();
    }
  }

  @Test
  void stubsAreForgottenAllAtOnce() {
    Histories.of(Answers.class)
        .with(List.of("clear"), List.of("answer", "answer"))
        .with(List.of("clear", "answer"), List.of("add", "answer"))
        .areLinearizable();
  }

  public static class Answers extends OnAnAccount {

    public Answers() {
      account.stubs().add(stub("first"));
      account.stubs().add(stub("second"));
    }

    @Operation
    public void add() {
      account.stubs().add(stub("third"));
    }

    @Operation
    public void clear() {
      account.stubs().clear();
    }

    @Operation
    public String answer() {
      return account.stubs().answer(REQUEST).toString();
    }
  }

  private static Stub stub(String token) {
    return new Stub(
        ListUsersRequest.class,
        request -> true,
        new StubAnswer.Response(ListUsersResponse.builder().nextToken(token).build()));
  }
}
