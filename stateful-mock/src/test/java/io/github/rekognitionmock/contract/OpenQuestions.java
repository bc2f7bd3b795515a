package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkPlugin;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.ListCollectionsResponse;
import software.amazon.awssdk.services.rekognition.model.RekognitionException;

/** Asks what nobody has seen the service do. */
abstract class OpenQuestions extends ServiceContract {

  /** Lets the mock do what was decided, and prints what the real service does. */
  void found(String question, Supplier<?> attempt, String decided) {
    String answer = outcome(attempt);
    if (transport == Transport.REAL_SERVICE) {
      System.out.printf("FINDING %s: %s%n", question, answer);
    } else {
      assertThat(answer).as(question).isEqualTo(decided);
    }
  }

  private static String outcome(Supplier<?> attempt) {
    try {
      return String.valueOf(attempt.get());
    } catch (RekognitionException error) {
      String text = error.awsErrorDetails().errorMessage();
      return "%s %s %s"
          .formatted(
              error.awsErrorDetails().errorCode(),
              error.statusCode(),
              text != null ? text : error.getMessage().replaceAll(" \\(Service: .*", ""));
    }
  }

  /** Lists collections with a request that is changed before it is signed. */
  ListCollectionsResponse listCollections(String header, String value, String body) {
    ExecutionInterceptor change =
        new ExecutionInterceptor() {
          @Override
          public Optional<RequestBody> modifyHttpContent(
              Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
            return Optional.of(RequestBody.fromString(body));
          }

          @Override
          public SdkHttpRequest modifyHttpRequest(
              Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
            return context.httpRequest().toBuilder().putHeader(header, value).build();
          }
        };
    SdkPlugin plugin =
        config ->
            config.overrideConfiguration(
                config.overrideConfiguration().toBuilder().addExecutionInterceptor(change).build());
    return client.listCollections(r -> r.overrideConfiguration(o -> o.addPlugin(plugin)));
  }

  AssociateFacesResponse associate(String user, String... faces) {
    return client.associateFaces(r -> r.collectionId(collection).userId(user).faceIds(faces));
  }

  DisassociateFacesResponse disassociate(String user, String... faces) {
    return client.disassociateFaces(r -> r.collectionId(collection).userId(user).faceIds(faces));
  }

  static String associated(AssociateFacesResponse response) {
    return "%s associated, refused for %s, %s"
        .formatted(
            response.associatedFaces().size(),
            response.unsuccessfulFaceAssociations().stream()
                .map(refused -> refused.reasonsAsStrings())
                .toList(),
            response.userStatusAsString());
  }

  Image picture(String person) {
    return Image.builder()
        .bytes(SdkBytes.fromByteArray(Pictures.of(transport, person, 1000)))
        .build();
  }
}
