package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.waiters.Waiter;
import software.amazon.awssdk.core.waiters.WaiterAcceptor;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.Face;
import software.amazon.awssdk.services.rekognition.model.IndexFacesResponse;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;
import software.amazon.awssdk.services.rekognition.model.User;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** The ground of all contract tests: a client and an empty collection of its own. */
@ParameterizedClass
@ExtendWith(OpenServices.Resolver.class)
@MethodSource("io.github.rekognitionmock.contract.Transport#underTest")
abstract class ServiceContract {

  /** A well-formed FaceId that no collection has. */
  static final String UNKNOWN_FACE = "00000000-0000-4000-8000-000000000000";

  private static final Waiter<UserStatus> COMPLETION =
      Waiter.builder(UserStatus.class)
          .addAcceptor(
              WaiterAcceptor.successOnResponseAcceptor(status -> status != UserStatus.UPDATING))
          .addAcceptor(WaiterAcceptor.retryOnResponseAcceptor(status -> true))
          .overrideConfiguration(o -> o.waitTimeout(Duration.ofMinutes(3)).maxAttempts(180))
          .build();

  @Parameter Transport transport;

  RekognitionClient client;
  String collection;
  private int pictures;

  @BeforeEach
  void createAnEmptyCollection(TestInfo test, OpenServices services) {
    assumeFalse(transport == Transport.REAL_SERVICE && dependsOnDeclarations(test));
    client = services.over(transport).client();
    collection = "contract-" + UUID.randomUUID();
    client.createCollection(r -> r.collectionId(collection));
  }

  /** The tags of a parameterized class do not reach its methods, so both are asked. */
  private static boolean dependsOnDeclarations(TestInfo test) {
    return isAnnotated(test.getTestMethod(), DeclaredRecognition.class)
        || isAnnotated(test.getTestClass(), DeclaredRecognition.class);
  }

  @AfterEach
  void dropTheCollection() {
    if (client != null) {
      client.deleteCollection(r -> r.collectionId(collection));
    }
  }

  /** Indexes a further picture of one person and returns the id of the face on it. */
  String face(String person) {
    byte[] picture = Pictures.of(transport, person, pictures++);
    return index(picture).faceRecords().get(0).face().faceId();
  }

  IndexFacesResponse index(byte[] picture) {
    return client.indexFaces(
        r ->
            r.collectionId(collection)
                .externalImageId("photo-" + UUID.randomUUID())
                .image(i -> i.bytes(SdkBytes.fromByteArray(picture))));
  }

  void user(String userId, String... faces) {
    client.createUser(r -> r.collectionId(collection).userId(userId));
    if (faces.length > 0) {
      client.associateFaces(r -> r.collectionId(collection).userId(userId).faceIds(faces));
      statusOf(userId);
    }
  }

  List<String> facesOf(String userId) {
    return client
        .listFaces(r -> r.collectionId(collection).userId(userId).maxResults(1000))
        .faces()
        .stream()
        .map(Face::faceId)
        .toList();
  }

  /** Returns a user's status once its changes are complete: the real service takes its time. */
  UserStatus statusOf(String userId) {
    return COMPLETION.run(() -> presentStatusOf(userId)).matched().response().orElseThrow();
  }

  private UserStatus presentStatusOf(String userId) {
    return client.listUsers(r -> r.collectionId(collection)).users().stream()
        .filter(user -> user.userId().equals(userId))
        .map(User::userStatus)
        .findFirst()
        .orElseThrow();
  }

  static RekognitionException errorOf(ThrowingCallable call) {
    return catchThrowableOfType(RekognitionException.class, call);
  }
}
