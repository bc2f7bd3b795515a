package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClientBuilder;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.RekognitionClientBuilder;
import software.amazon.awssdk.services.rekognition.model.CreateCollectionRequest;

class ClientCustomizerTest {

  @Test
  void changesWhatBothClientsHaveInCommon() {
    JupiterRun.of(Intercepted.class, InterceptedByBuilder.class).passed(2);
  }

  /** Writes collection ids in capitals. */
  static class Capitals implements RekognitionClientCustomizer, ExecutionInterceptor {
    @Override
    public void customize(ClientOverrideConfiguration.Builder configuration) {
      configuration.addExecutionInterceptor(this);
    }

    @Override
    public SdkRequest modifyRequest(
        Context.ModifyRequest context, ExecutionAttributes executionAttributes) {
      CreateCollectionRequest request = (CreateCollectionRequest) context.request();
      return request.toBuilder()
          .collectionId(request.collectionId().toUpperCase(Locale.ROOT))
          .build();
    }
  }

  @RekognitionMockTest(customizers = Capitals.class)
  static class Intercepted {
    @Test
    void test(
        RekognitionClient client, RekognitionAsyncClient asyncClient, RekognitionMock rekognition) {
      client.createCollection(request -> request.collectionId("sync"));
      asyncClient.createCollection(request -> request.collectionId("async")).join();

      assertThat(rekognition.inspect("SYNC")).isPresent();
      assertThat(rekognition.inspect("ASYNC")).isPresent();
    }
  }

  static class InterceptedByBuilder {
    @RegisterExtension
    static final RekognitionMockExtension REKOGNITION =
        RekognitionMockExtension.builder()
            .overrideConfiguration(
                configuration -> configuration.addExecutionInterceptor(new Capitals()))
            .build();

    @Test
    void test(RekognitionClient client, RekognitionMock rekognition) {
      client.createCollection(request -> request.collectionId("sync"));

      assertThat(rekognition.inspect("SYNC")).isPresent();
    }
  }

  @Test
  void changesEachClientsOwnBuilder() {
    JupiterRun.of(Moved.class).passed(1);
  }

  static class TwoRegions implements RekognitionClientCustomizer {
    @Override
    public void customize(RekognitionClientBuilder builder) {
      builder.region(Region.EU_WEST_1);
    }

    @Override
    public void customize(RekognitionAsyncClientBuilder builder) {
      builder.region(Region.EU_WEST_2);
    }
  }

  @RekognitionMockTest(customizers = TwoRegions.class)
  static class Moved {
    @Test
    void test(
        RekognitionClient client,
        RekognitionAsyncClient asyncClient,
        RekognitionMock rekognition,
        RekognitionMockServer server) {
      client.createCollection(request -> request.collectionId("sync"));
      asyncClient.createCollection(request -> request.collectionId("async")).join();

      String account = rekognition.accountId();
      assertThat(server.mock(account, "eu-west-1").inspect("sync")).isPresent();
      assertThat(server.mock(account, "eu-west-2").inspect("async")).isPresent();
    }
  }
}
