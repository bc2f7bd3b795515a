package io.github.rekognitionmock.contract;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/**
 * A service with a client for it.
 *
 * @param client the client
 * @param shutdown ends both
 */
record ServiceUnderTest(RekognitionClient client, Runnable shutdown) implements AutoCloseable {

  static ServiceUnderTest overHttp() {
    RekognitionMockServer server = RekognitionMockServer.start();
    RekognitionClient client = configure(RekognitionClient.builder(), server.endpoint()).build();
    return new ServiceUnderTest(
        client,
        () -> {
          client.close();
          server.close();
        });
  }

  static ServiceUnderTest asynchronouslyOverHttp() {
    RekognitionMockServer server = RekognitionMockServer.start();
    RekognitionAsyncClient client =
        configure(RekognitionAsyncClient.builder(), server.endpoint()).build();
    return new ServiceUnderTest(
        BlockingClient.over(client),
        () -> {
          client.close();
          server.close();
        });
  }

  static ServiceUnderTest inProcess() {
    return new ServiceUnderTest(RekognitionMock.create().client(), () -> {});
  }

  static ServiceUnderTest asynchronouslyInProcess() {
    return new ServiceUnderTest(
        BlockingClient.over(RekognitionMock.create().asyncClient()), () -> {});
  }

  static ServiceUnderTest real() {
    RekognitionClient client = RekognitionClient.create();
    return new ServiceUnderTest(client, client::close);
  }

  @Override
  public void close() {
    shutdown.run();
  }

  private static <B extends AwsClientBuilder<B, ?>> B configure(B builder, URI endpoint) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.of(AccountKey.DEFAULT_REGION))
        .credentialsProvider(
            StaticCredentialsProvider.create(
                AwsBasicCredentials.create(AccountKey.DEFAULT_ACCOUNT, "secret")));
  }
}
