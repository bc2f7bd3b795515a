package io.github.rekognitionmock.concurrency;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.Fixtures;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.operation.collection.DeleteCollection;
import io.github.rekognitionmock.internal.operation.collection.DescribeCollection;
import io.github.rekognitionmock.internal.operation.face.SearchFaces;
import io.github.rekognitionmock.internal.operation.user.SearchUsers;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jetbrains.lincheck.datastructures.Operation;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.CreateUserResponse;
import software.amazon.awssdk.services.rekognition.model.DeleteCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionResponse;
import software.amazon.awssdk.services.rekognition.model.SearchFacesRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersRequest;

/** Requests that ask a collection for several things: nothing comes in between. */
class RequestHistoriesTest {

  @Test
  void facesAndUsersAreCountedAtOneMoment() {
    histories().with(List.of("describe"), List.of("index", "createCarol")).areLinearizable();
  }

  @Test
  void aFaceIsThereWhileItIsSearched() {
    histories().with(List.of("searchFaces"), List.of("deleteSearched", "index")).areLinearizable();
  }

  @Test
  void aFaceIsThereWhileItsUserIsSearched() {
    histories()
        .with(List.of("searchUsersByFace"), List.of("deleteSearched", "associateBob"))
        .areLinearizable();
  }

  @Test
  void aUserIsThereWhileItIsSearched() {
    histories()
        .with(List.of("searchUsersByUser"), List.of("deleteAlice", "associateBob"))
        .areLinearizable();
  }

  @Test
  void aTokenOfADeletedCollectionIsForgottenAsSoonAsThereIsAnother() {
    histories().with(List.of("delete"), List.of("create", "createCarolOnce")).areLinearizable();
  }

  @Test
  void aTestGivesAUserAllFacesOrNone() {
    Histories.of(Arrangements.class)
        .with(List.of("giveCarolOneTooMany"), List.of("show"))
        .areLinearizable();
  }

  /** A test that wants the impossible, while somebody looks. */
  public static class Arrangements {

    private final RekognitionMock rekognition =
        RekognitionBackend.create(InstantSource.fixed(Instant.EPOCH)).mock();
    private final MockCollection staff = rekognition.collection("staff");
    private final String free = staff.indexFace("carol");
    private final String ofAlice = staff.indexFace("alice");

    public Arrangements() {
      staff.createUser("alice").createUser("carol").associateFaces("alice", ofAlice);
    }

    @Operation
    public void giveCarolOneTooMany() {
      staff.associateFaces("carol", free, ofAlice);
    }

    @Operation
    public String show() {
      return rekognition.inspect("staff").orElseThrow().users().toString();
    }
  }

  private static Histories histories() {
    return Histories.of(Requests.class);
  }

  /** Alice has one of three faces, Bob has none, Carol was there and is not any more. */
  public static class Requests extends OnAnAccount {

    private static final String STAFF = "staff";
    private static final List<Face> FACES =
        IntStream.range(0, 4).mapToObj(photo -> Fixtures.faceOf("alice", photo)).toList();
    private static final FaceId OF_ALICE = FACES.get(0).id();
    private static final FaceId SEARCHED = FACES.get(1).id();
    private static final FaceId OF_NOBODY = FACES.get(2).id();

    public Requests() {
      create();
      staff().index(FACES.subList(0, 3));
      staff().createUser("alice");
      staff().associate("alice", List.of(OF_ALICE), account.similarity(), 0);
      staff().createUser("bob");
      createCarolOnce();
      staff().deleteUser("carol");
    }

    @Operation
    public void create() {
      account.collections().create(STAFF, Map.of());
    }

    @Operation
    public RekognitionResponse delete() {
      return new DeleteCollection()
          .perform(
              DeleteCollectionRequest.builder().collectionId(STAFF).build(), account, explained());
    }

    @Operation
    public RekognitionResponse describe() {
      return new DescribeCollection()
          .perform(
              DescribeCollectionRequest.builder().collectionId(STAFF).build(),
              account,
              explained());
    }

    @Operation
    public RekognitionResponse searchFaces() {
      return new SearchFaces()
          .perform(
              SearchFacesRequest.builder().collectionId(STAFF).faceId(SEARCHED.toString()).build(),
              account,
              explained());
    }

    @Operation
    public RekognitionResponse searchUsersByFace() {
      return searchUsers(SearchUsersRequest.builder().faceId(SEARCHED.toString()));
    }

    @Operation
    public RekognitionResponse searchUsersByUser() {
      return searchUsers(SearchUsersRequest.builder().userId("alice"));
    }

    @Operation
    public void index() {
      staff().index(FACES.subList(3, 4));
    }

    @Operation
    public void deleteSearched() {
      staff().deleteFaces(List.of(SEARCHED));
    }

    @Operation
    public void createCarol() {
      staff().createUser("carol");
    }

    @Operation
    public boolean createCarolOnce() {
      return account
          .tokens()
          .once(
              "CreateUser",
              "token",
              DescribeCollectionRequest.builder().collectionId(STAFF).build(),
              () -> {
                createCarol();
                return CreateUserResponse.builder().build();
              })
          .repeated();
    }

    @Operation
    public void deleteAlice() {
      staff().deleteUser("alice");
    }

    @Operation
    public void associateBob() {
      staff().associate("bob", List.of(OF_NOBODY), account.similarity(), 0);
    }

    private RekognitionResponse searchUsers(SearchUsersRequest.Builder request) {
      return new SearchUsers().perform(request.collectionId(STAFF).build(), account, explained());
    }

    private FaceCollection staff() {
      return account.collections().get(STAFF);
    }

    private static Explanation explained() {
      return new Explanation();
    }
  }
}
