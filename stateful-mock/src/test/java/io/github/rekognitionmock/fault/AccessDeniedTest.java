package io.github.rekognitionmock.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.fixture.HttpAccount;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AccessDeniedException;
import software.amazon.awssdk.services.rekognition.model.DetectLabelsRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

/** The texts are those that IAM was seen to answer for Rekognition. */
class AccessDeniedTest {

  private static final String USER = "User: arn:aws:iam::123456789012:user/tester";

  private final HttpAccount account = new HttpAccount();
  private final RekognitionClient client = account.client(configuration -> {});

  @AfterEach
  void stop() {
    client.close();
    account.close();
  }

  @Test
  void namesTheCollection() {
    assertThat(denied(c -> c.createCollection(r -> r.collectionId("staff"))))
        .isEqualTo(
            USER
                + " is not authorized to perform: rekognition:CreateCollection on resource:"
                + " arn:aws:rekognition:us-east-1:123456789012:collection/staff because no"
                + " identity-based policy allows the rekognition:CreateCollection action");
  }

  @Test
  void namesTheResourceOfTags() {
    String arn = "arn:aws:rekognition:us-east-1:123456789012:collection/guests";

    assertThat(denied(c -> c.listTagsForResource(r -> r.resourceArn(arn))))
        .contains(" on resource: " + arn + " because ");
  }

  @Test
  void namesNoResourceWhereThereIsNone() {
    assertThat(
            denied(
                c ->
                    c.detectFaces(
                        r -> r.image(i -> i.s3Object(o -> o.bucket("photos").name("a"))))))
        .isEqualTo(
            USER
                + " is not authorized to perform: rekognition:DetectFaces because no"
                + " identity-based policy allows the rekognition:DetectFaces action");
  }

  @Test
  void namesTheAccountThePartitionAndTheRegionOfTheClient() {
    account
        .server()
        .mock("111122223333", "cn-north-1")
        .injectFault(f -> f.fail(ErrorType.ACCESS_DENIED));
    try (RekognitionClient other = client("111122223333", Region.CN_NORTH_1)) {
      assertThat(message(() -> other.deleteCollection(r -> r.collectionId("staff"))))
          .startsWith("User: arn:aws-cn:iam::111122223333:user/tester is not authorized")
          .contains("arn:aws-cn:rekognition:cn-north-1:111122223333:collection/staff");
    }
  }

  @Test
  void isWhatADeclaredAnswerSaysToo() {
    account.rekognition().when(DetectLabelsRequest.class).thenThrow(ErrorType.ACCESS_DENIED);

    assertThat(
            message(
                () ->
                    client.detectLabels(
                        r -> r.image(i -> i.s3Object(o -> o.bucket("photos").name("a"))))))
        .startsWith(USER + " is not authorized to perform: rekognition:DetectLabels because");
  }

  @Test
  void hasNothingToDoWithASignatureThatIsRefused() {
    account.rekognition().injectFault(f -> f.fail(ErrorType.INVALID_SIGNATURE));

    assertThat(
            catchThrowableOfType(RekognitionException.class, client::listCollections)
                .awsErrorDetails()
                .errorMessage())
        .isEqualTo(
            "The request signature we calculated does not match the signature you provided. Check"
                + " your AWS Secret Access Key and signing method. Consult the service"
                + " documentation for details.");
  }

  @Test
  void saysWhatTheTestSaysInstead() {
    account.rekognition().injectFault(f -> f.fail(ErrorType.ACCESS_DENIED, "Not you."));

    assertThat(message(client::listCollections)).isEqualTo("Not you.");
  }

  private String denied(Consumer<RekognitionClient> call) {
    account.rekognition().injectFault(fault -> fault.fail(ErrorType.ACCESS_DENIED));
    return message(() -> call.accept(client));
  }

  private static String message(Runnable call) {
    return catchThrowableOfType(AccessDeniedException.class, call::run)
        .awsErrorDetails()
        .errorMessage();
  }

  private RekognitionClient client(String accountId, Region region) {
    return RekognitionClient.builder()
        .endpointOverride(account.server().endpoint())
        .region(region)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(accountId, "secret")))
        .build();
  }
}
