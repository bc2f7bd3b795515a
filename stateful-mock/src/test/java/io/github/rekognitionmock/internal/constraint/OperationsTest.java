package io.github.rekognitionmock.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.RekognitionAsyncClient;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

class OperationsTest {

  @Test
  void areThoseOfTheSdksClients() {
    assertThat(ServiceModel.operations())
        .isEqualTo(operations(RekognitionClient.class))
        .isEqualTo(operations(RekognitionAsyncClient.class))
        .hasSize(75);
  }

  @Test
  void haveAValidRequestEach() {
    assertThat(ValidRequests.operations()).isEqualTo(ServiceModel.operations());
  }

  /** The clients have a method for every request type. */
  private static Set<String> operations(Class<?> client) {
    return Stream.of(client.getMethods())
        .flatMap(method -> Stream.of(method.getParameterTypes()))
        .filter(RekognitionRequest.class::isAssignableFrom)
        .map(type -> type.getSimpleName().replaceFirst("Request$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
