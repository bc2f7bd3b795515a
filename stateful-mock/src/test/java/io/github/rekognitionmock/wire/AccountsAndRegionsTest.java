package io.github.rekognitionmock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.server.RekognitionMockServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

class AccountsAndRegionsTest {

  private final RekognitionMockServer server = RekognitionMockServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aTwelveDigitAccessKeyIsTheAccount() {
    try (RekognitionClient client = client(key("111122223333"), Region.US_EAST_1)) {
      assertThat(client.createCollection(r -> r.collectionId("staff")).collectionArn())
          .isEqualTo("aws:rekognition:us-east-1:111122223333:collection/staff");
    }
  }

  @Test
  void anyOtherAccessKeyIsTheUsualAccount() {
    try (RekognitionClient client = client(key("AKIAIOSFODNN7EXAMPLE"), Region.EU_WEST_1)) {
      assertThat(client.createCollection(r -> r.collectionId("staff")).collectionArn())
          .isEqualTo("aws:rekognition:eu-west-1:123456789012:collection/staff");
    }
  }

  @Test
  void withoutCredentialsAccountAndRegionAreTheUsualOnes() {
    try (RekognitionClient client =
        client(AnonymousCredentialsProvider.create(), Region.EU_WEST_1)) {
      assertThat(client.createCollection(r -> r.collectionId("staff")).collectionArn())
          .isEqualTo("aws:rekognition:us-east-1:123456789012:collection/staff");
    }
  }

  @Test
  void accountsDoNotSeeEachOthersCollections() {
    try (RekognitionClient one = client(key("111122223333"), Region.US_EAST_1);
        RekognitionClient other = client(key("444455556666"), Region.US_EAST_1)) {
      one.createCollection(r -> r.collectionId("staff"));
      one.createUser(r -> r.collectionId("staff").userId("alice"));

      other.createCollection(r -> r.collectionId("staff"));

      assertThat(other.listUsers(r -> r.collectionId("staff")).users()).isEmpty();
    }
  }

  @Test
  void regionsDoNotSeeEachOthersCollections() {
    try (RekognitionClient one = client(key("111122223333"), Region.US_EAST_1);
        RekognitionClient other = client(key("111122223333"), Region.EU_WEST_1)) {
      one.createCollection(r -> r.collectionId("staff"));

      assertThat(other.listCollections().collectionIds()).isEmpty();
    }
  }

  private RekognitionClient client(AwsCredentialsProvider credentials, Region region) {
    return RekognitionClient.builder()
        .endpointOverride(server.endpoint())
        .credentialsProvider(credentials)
        .region(region)
        .build();
  }

  private static AwsCredentialsProvider key(String accessKeyId) {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKeyId, "secret"));
  }
}
