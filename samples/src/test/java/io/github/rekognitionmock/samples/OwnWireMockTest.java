package io.github.rekognitionmock.samples;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.rekognitionmock.wiremock.RekognitionMockExtensionFactory;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** A WireMock server that a project has already gets the mock beside its own stubs. */
class OwnWireMockTest {

  @RegisterExtension
  static final WireMockExtension WIREMOCK =
      WireMockExtension.newInstance()
          .options(options().dynamicPort().extensions(new RekognitionMockExtensionFactory()))
          .build();

  @Test
  void theMockAnswersWhatNoStubClaims() {
    WIREMOCK.stubFor(
        post(urlEqualTo("/"))
            .withHeader("X-Amz-Target", containing("ListUsers"))
            .willReturn(okJson("{\"Users\": [{\"UserId\": \"zoe\"}]}")));

    try (RekognitionClient client = client()) {
      client.createCollection(r -> r.collectionId("staff"));

      assertThat(client.listCollections().collectionIds()).containsExactly("staff");
      assertThat(client.listUsers(r -> r.collectionId("staff")).users())
          .extracting(user -> user.userId())
          .containsExactly("zoe");
    }
  }

  private static RekognitionClient client() {
    return RekognitionClient.builder()
        .endpointOverride(URI.create(WIREMOCK.baseUrl()))
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("123456789012", "test")))
        .build();
  }
}
