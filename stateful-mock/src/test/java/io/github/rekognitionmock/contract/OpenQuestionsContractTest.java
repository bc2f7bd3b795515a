package io.github.rekognitionmock.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.CreateUserResponse;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageResponse;
import software.amazon.awssdk.services.rekognition.model.User;

/**
 * What nobody has seen the service do, by the numbers of docs/contract.md. The mock has to do what
 * was decided for it; what the real service does is printed, whatever it is.
 */
class OpenQuestionsContractTest extends OpenQuestions {

  @Test
  void one_missingUsersAndCollections() {
    found(
        "1 DeleteUser, no such user",
        () -> client.deleteUser(r -> r.collectionId(collection).userId("nobody")),
        "ResourceNotFoundException 400 The user id: nobody does not exist");
    found(
        "1 AssociateFaces, no such user",
        () ->
            client.associateFaces(
                r -> r.collectionId(collection).userId("nobody").faceIds(UNKNOWN_FACE)),
        "ResourceNotFoundException 400 The user id: nobody does not exist");
    found(
        "1 ListUsers, no such collection",
        () -> client.listUsers(r -> r.collectionId("contract-gone")),
        "ResourceNotFoundException 400 The collection id: contract-gone does not exist");
    found(
        "1 DescribeCollection, no such collection",
        () -> client.describeCollection(r -> r.collectionId("contract-gone")),
        "ResourceNotFoundException 400 Collection:contract-gone not found!");
  }

  @Test
  void two_aUserThatExists() {
    user("alice");

    found(
        "2 CreateUser, user exists",
        () -> client.createUser(r -> r.collectionId(collection).userId("alice")),
        "ConflictException 400 The user id: alice already exists");
  }

  @Test
  void three_violatedConstraints() {
    found(
        "3 CreateUser, UserId 'a b'",
        () -> client.createUser(r -> r.collectionId(collection).userId("a b")),
        "ValidationException 400 1 validation error detected: Value 'a b' at 'userId' failed to"
            + " satisfy constraint: Member must satisfy regular expression pattern:"
            + " [a-zA-Z0-9_.\\-:]+");
    found(
        "3 AssociateFaces, FaceId 'x'",
        () -> client.associateFaces(r -> r.collectionId(collection).userId("alice").faceIds("x")),
        "ValidationException 400 1 validation error detected: Value '[x]' at 'faceIds' failed to"
            + " satisfy constraint: Member must satisfy constraint: [Member must satisfy regular"
            + " expression pattern: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}]");
  }

  @Test
  void four_moreThanAHundredFaces() {
    String[] faces =
        IntStream.range(0, 102).mapToObj(number -> face("alice")).toArray(String[]::new);
    user("alice", Arrays.copyOf(faces, 99));

    found(
        "4 AssociateFaces, 2 faces for a user with 99",
        () -> associated(associate("alice", faces[99], faces[100])),
        "1 associated, refused for [[]], UPDATING");
    statusOf("alice");
    found(
        "4 AssociateFaces, 1 face for a user with 100",
        () -> associated(associate("alice", faces[101])),
        "ServiceQuotaExceededException 400 The user id: alice has reached the maximum number of"
            + " associated faces");
  }

  @Test
  void five_statusAfterNothingAndAfterTheLastFace() {
    String face = face("alice");
    user("alice", face);

    found(
        "5 AssociateFaces, face associated already",
        () -> associated(associate("alice", face)),
        "0 associated, refused for [], ACTIVE");
    DisassociateFacesResponse last = disassociate("alice", face);
    found("5 DisassociateFaces, last face", last::userStatusAsString, "UPDATING");
    found("5 ListUsers, after the last face", () -> statusOf("alice"), "CREATED");
  }

  @Test
  void six_howLongAUserIsUpdating() {
    String first = face("alice");
    String second = face("alice");
    user("alice");
    associate("alice", first);

    found(
        "6 AssociateFaces, user UPDATING",
        () -> associated(associate("alice", second)),
        "1 associated, refused for [], UPDATING");
    Instant start = Instant.now();
    statusOf("alice");
    Duration updating = Duration.between(start, Instant.now());
    found(
        "6 time until ACTIVE",
        () -> updating.compareTo(Duration.ofSeconds(1)) < 0 ? "below 1 s" : updating.toString(),
        "below 1 s");
  }

  @Test
  void seven_emptyLists() {
    String face = face("alice");
    user("alice", face);
    AssociateFacesResponse nothing = associate("alice", face);

    found(
        "7 AssociateFaces, lists on the wire",
        () -> nothing.hasAssociatedFaces() + ", " + nothing.hasUnsuccessfulFaceAssociations(),
        "true, true");
    DisassociateFacesResponse removed = disassociate("alice", face);
    found(
        "7 DisassociateFaces, empty list on the wire",
        removed::hasUnsuccessfulFaceDisassociations,
        "true");
    found(
        "7 DeleteFaces, empty list on the wire",
        () ->
            client
                .deleteFaces(r -> r.collectionId(collection).faceIds(face))
                .hasUnsuccessfulFaceDeletions(),
        "true");
  }

  @Test
  void eight_emptyAnswers() {
    CreateUserResponse response =
        client.createUser(r -> r.collectionId(collection).userId("alice"));

    found(
        "8 CreateUser, Content-Length",
        () -> response.sdkHttpResponse().firstMatchingHeader("Content-Length").orElse("0"),
        "0");
  }

  @Test
  void nine_tokensOfOtherCollections() {
    String token = UUID.randomUUID().toString();
    client.createUser(r -> r.collectionId(collection).userId("alice").clientRequestToken(token));

    found(
        "9 CreateUser, token of another request",
        () ->
            client.createUser(
                r -> r.collectionId(collection).userId("bob").clientRequestToken(token)),
        "IdempotentParameterMismatchException 400 The ClientRequestToken: "
            + token
            + " you have supplied is already in use.");
    found(
        "9 DeleteUser, token of another operation",
        () ->
            client
                .deleteUser(
                    r -> r.collectionId(collection).userId("alice").clientRequestToken(token))
                .sdkHttpResponse()
                .statusCode(),
        "200");
  }

  @Test
  void ten_noResultsAskedFor() {
    face("alice");

    found(
        "10 ListFaces, MaxResults 0",
        () -> client.listFaces(r -> r.collectionId(collection).maxResults(0)).faces().size(),
        "1");
  }

  @Test
  void eleven_orderOfUsers() {
    List<String> ids = List.of("a", "b", "c", "d", "e");
    ids.forEach(this::user);

    found(
        "11 ListUsers, order of a, b, c, d, e",
        () ->
            client.listUsers(r -> r.collectionId(collection)).users().stream()
                    .map(User::userId)
                    .toList()
                    .equals(ids)
                ? "by id"
                : "another",
        "another");
  }

  @Test
  void twelve_searchesForUsersThatCannotFind() {
    user("alice");

    found(
        "12 SearchUsers, neither id",
        () -> client.searchUsers(r -> r.collectionId(collection)),
        "InvalidParameterException 400 Request should contain either a faceId or a userId, and not"
            + " both.");
    found(
        "12 SearchUsers, both ids",
        () ->
            client.searchUsers(
                r -> r.collectionId(collection).userId("alice").faceId(UNKNOWN_FACE)),
        "InvalidParameterException 400 Request should contain either a faceId or a userId, and not"
            + " both.");
    found(
        "12 SearchUsers, no such face",
        () -> client.searchUsers(r -> r.collectionId(collection).faceId(UNKNOWN_FACE)),
        "InvalidParameterException 400 faceId was not found in the collection.");
    found(
        "12 SearchUsers, no such user",
        () -> client.searchUsers(r -> r.collectionId(collection).userId("nobody")),
        "ResourceNotFoundException 400 The user id: nobody does not exist");
    found(
        "12 SearchUsers, user without faces",
        () ->
            client.searchUsers(r -> r.collectionId(collection).userId("alice")).userMatches().size()
                + " matches",
        "0 matches");
  }

  @Test
  void thirteen_usersOfMatches() {
    String searched = face("alice");
    user("alice", face("alice"));

    found(
        "13 SearchFaces, UserId of the match",
        () ->
            client
                .searchFaces(r -> r.collectionId(collection).faceId(searched))
                .faceMatches()
                .get(0)
                .face()
                .userId(),
        "alice");
  }

  @Test
  void fourteen_facesThatWereJustIndexed() {
    user("alice");

    found(
        "14 AssociateFaces, right after IndexFaces",
        () -> associated(associate("alice", face("alice"))),
        "1 associated, refused for [], UPDATING");
  }

  @Test
  void fifteen_thresholdsThatAreJustReached() {
    Image picture = picture("alice");
    face("alice");
    SearchFacesByImageResponse any =
        client.searchFacesByImage(r -> r.collectionId(collection).image(picture));
    float similarity = any.faceMatches().get(0).similarity();

    found(
        "15 SearchFacesByImage, threshold is the similarity",
        () ->
            client
                    .searchFacesByImage(
                        r ->
                            r.collectionId(collection)
                                .image(picture)
                                .faceMatchThreshold(similarity))
                    .faceMatches()
                    .size()
                + " matches",
        "1 matches");
  }

  @Test
  void sixteen_requestsThatCannotBeParsedOrDispatched() {
    found(
        "16 unknown operation",
        () -> listCollections("X-Amz-Target", "RekognitionService.ListNothing", "{}"),
        "UnknownOperationException 400 Service returned error code UnknownOperationException");
    found(
        "16 application/x-amz-json-1.0",
        () -> listCollections("Content-Type", "application/x-amz-json-1.0", "{}"),
        "null 404 Service returned HTTP status code 404");
    found(
        "16 body is no JSON",
        () -> listCollections("X-Amz-Target", "RekognitionService.ListCollections", "{]"),
        "SerializationException 400 Service returned error code SerializationException");
    found(
        "16 body is a list",
        () -> listCollections("X-Amz-Target", "RekognitionService.ListCollections", "[]"),
        "SerializationException 400 Start of list found where not expected");
  }

  @Test
  void eighteen_fiftyOneTags() {
    String arn = client.describeCollection(r -> r.collectionId(collection)).collectionARN();
    Map<String, String> tags =
        IntStream.rangeClosed(1, 51)
            .mapToObj("tag-%d"::formatted)
            .collect(Collectors.toMap(Function.identity(), key -> ""));

    found(
        "18 TagResource, 51 tags",
        () -> client.tagResource(r -> r.resourceArn(arn).tags(tags)),
        "ServiceQuotaExceededException 400 The size of the resource exceeds the allowed limit.");
  }

  @Test
  void nineteen_whatSearchesForUsersAnswer() {
    user("alice", face("alice"));

    found(
        "19 SearchUsers, FaceModelVersion",
        () ->
            client.searchUsers(r -> r.collectionId(collection).userId("alice")).faceModelVersion(),
        "7");
    found(
        "19 SearchUsersByImage, members of SearchedFace",
        () ->
            client
                .searchUsersByImage(r -> r.collectionId(collection).image(picture("alice")))
                .searchedFace()
                .faceDetail()
                .toBuilder()
                .boundingBox(box -> box.width(0f).height(0f).left(0f).top(0f))
                .build(),
        "FaceDetail(BoundingBox=BoundingBox(Width=0.0, Height=0.0, Left=0.0, Top=0.0))");
  }

  @Test
  void twenty_aFaceNamedTwice() {
    String face = face("alice");
    user("alice");

    found(
        "20 AssociateFaces, one FaceId twice",
        () -> associated(associate("alice", face, face)),
        "1 associated, refused for [], UPDATING");
  }
}
