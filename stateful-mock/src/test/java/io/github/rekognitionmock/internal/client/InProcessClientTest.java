package io.github.rekognitionmock.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeProjectVersionsRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeProjectVersionsResponse;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;
import software.amazon.awssdk.services.rekognition.model.Face;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsRequest;
import software.amazon.awssdk.services.rekognition.model.Point;
import software.amazon.awssdk.services.rekognition.model.ProjectVersionDescription;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;
import software.amazon.awssdk.services.rekognition.model.TextDetection;

class InProcessClientTest {

  private final RekognitionMock rekognition = RekognitionMock.create();
  private final RekognitionClient client = rekognition.client();

  @Test
  void seesTheStateOfItsMock() {
    rekognition.collection("staff");

    assertThat(client.listCollections().collectionIds()).containsExactly("staff");
  }

  @Test
  void doesNotSeeTheStateOfAnotherMock() {
    RekognitionMock.create().collection("staff");

    assertThat(client.listCollections().collectionIds()).isEmpty();
  }

  @Test
  void isForTheUsualAccountAndRegion() {
    assertThat(client.createCollection(r -> r.collectionId("staff")).collectionArn())
        .isEqualTo("aws:rekognition:us-east-1:123456789012:collection/staff");
  }

  @Test
  void isForTheAccountAndRegionOfItsHandle() {
    RekognitionMock handle =
        RekognitionBackend.create().mock(new AccountKey("111122223333", "eu-west-1"));

    RekognitionClient elsewhere = handle.client();

    assertThat(elsewhere.createCollection(r -> r.collectionId("staff")).collectionArn())
        .isEqualTo("aws:rekognition:eu-west-1:111122223333:collection/staff");
    assertThat(elsewhere.serviceClientConfiguration().region()).isEqualTo(Region.EU_WEST_1);
  }

  @Test
  void sendsRequestsAsTheyWereBuilt() {
    rekognition.collection("staff");
    IndexFacesRequest request =
        IndexFacesRequest.builder()
            .collectionId("staff")
            .image(i -> i.s3Object(o -> o.bucket("photos").name("badge-7.jpg")))
            .externalImageId("badge-7")
            .detectionAttributesWithStrings("EMOTIONS", "SMILE")
            .maxFaces(3)
            .qualityFilter("LOW")
            .build();

    client.indexFaces(request);

    assertThat(rekognition.received(IndexFacesRequest.class))
        .singleElement()
        .matches(received -> received.request().equalsBySdkFields(request));
  }

  @Test
  void makesUpAClientRequestTokenAsTheSdkDoes() {
    String photo = rekognition.collection("staff").createUser("alice").indexFace("alice");

    client.associateFaces(r -> r.collectionId("staff").userId("alice").faceIds(photo));

    assertThat(rekognition.received(AssociateFacesRequest.class).get(0).request())
        .extracting(AssociateFacesRequest::clientRequestToken)
        .asString()
        .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  @Test
  void readsResponsesAsTheyWereDeclared() {
    DetectTextResponse response =
        DetectTextResponse.builder()
            .textDetections(
                TextDetection.builder()
                    .detectedText("Größe \"中文\"")
                    .type("LINE")
                    .id(0)
                    .confidence(99.99912f)
                    .geometry(
                        g ->
                            g.boundingBox(b -> b.width(0.1f).height(0.2f).left(0f).top(-0.5f))
                                .polygon(Point.builder().x(0.3f).y(0.4f).build()))
                    .build())
            .textModelVersion("3.0")
            .build();
    rekognition.when(DetectTextRequest.class).thenReturn(response);

    assertThat(client.detectText(r -> r.image(i -> {}))).matches(response::equalsBySdkFields);
  }

  @Test
  void readsAnAnswerWithoutABody() {
    rekognition.collection("staff").createUser("alice");

    assertThat(
            client
                .deleteUser(r -> r.collectionId("staff").userId("alice"))
                .sdkHttpResponse()
                .isSuccessful())
        .isTrue();
  }

  @Test
  void throwsTheSdksOwnExceptionsWithTheServicesText() {
    assertThatExceptionOfType(ResourceNotFoundException.class)
        .isThrownBy(() -> client.describeCollection(r -> r.collectionId("gone")))
        .satisfies(
            error ->
                assertThat(error.awsErrorDetails().errorMessage())
                    .isEqualTo("Collection:gone not found!"))
        .satisfies(error -> assertThat(error.statusCode()).isEqualTo(400))
        .satisfies(
            error ->
                assertThat(error.requestId())
                    .isEqualTo(
                        rekognition.received(DescribeCollectionRequest.class).get(0).requestId()));
  }

  @Test
  void isHeldToTheServiceModelLikeAnyOther() {
    assertThatExceptionOfType(RekognitionException.class)
        .isThrownBy(() -> client.listCollections(r -> r.maxResults(4097)))
        .satisfies(
            error ->
                assertThat(error.awsErrorDetails().errorCode()).isEqualTo("ValidationException"));
  }

  @Test
  void signsItsRequests() {
    rekognition.configure(settings -> settings.authenticationRequired(true));

    assertThat(client.listCollections().collectionIds()).isEmpty();
  }

  @Test
  void signsByTheRealTimeWhateverTheMocksClockSays() {
    rekognition.configure(settings -> settings.authenticationRequired(true));
    rekognition.clock().advance(Duration.ofHours(1));

    assertThatExceptionOfType(RekognitionException.class)
        .isThrownBy(client::listCollections)
        .satisfies(
            error ->
                assertThat(error.awsErrorDetails().errorCode()).isEqualTo("ExpiredTokenException"));
  }

  @Test
  void goesThroughPages() {
    List<String> faces =
        rekognition.collection("staff").indexFaces("alice", 5).stream().sorted().toList();

    assertThat(client.listFacesPaginator(r -> r.collectionId("staff").maxResults(2)).faces())
        .extracting(Face::faceId)
        .containsExactlyElementsOf(faces);
  }

  @Test
  void canWait() {
    rekognition
        .when(DescribeProjectVersionsRequest.class)
        .thenReturn(
            DescribeProjectVersionsResponse.builder()
                .projectVersionDescriptions(
                    ProjectVersionDescription.builder().status("RUNNING").build())
                .build());

    assertThat(
            client
                .waiter()
                .waitUntilProjectVersionRunning(
                    r ->
                        r.projectArn(
                            "arn:aws:rekognition:us-east-1:123456789012:project/parts/1700000000000"))
                .matched()
                .response())
        .isPresent();
  }

  @Test
  void givesUpOnAnAnswerThatIsHeldBackForTooLong() {
    rekognition.injectFault(
        ListCollectionsRequest.class, fault -> fault.delay(Duration.ofHours(1)));

    assertThatExceptionOfType(ApiCallTimeoutException.class)
        .isThrownBy(
            () ->
                client.listCollections(
                    r -> r.overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMillis(50)))));
  }

  @Test
  void isUsedByManyThreadsAtOnce() {
    IntStream.range(0, 200)
        .parallel()
        .forEach(number -> client.createCollection(r -> r.collectionId("c" + number)));

    assertThat(rekognition.inspectAll()).hasSize(200);
  }

  @Test
  void canBeClosedWithoutHarmToOthers() {
    RekognitionClient other = rekognition.client();

    client.close();

    assertThat(other.listCollections().collectionIds()).isEmpty();
    assertThat(rekognition.client().listCollections().collectionIds()).isEmpty();
  }
}
