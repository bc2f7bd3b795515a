package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.RekognitionMock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextRequest;
import software.amazon.awssdk.services.rekognition.model.DetectTextResponse;

class RequestReportTest {

  private static List<String> report(Class<?> fixture) {
    return JupiterRun.of(fixture).failures().stream()
        .flatMap(failure -> Arrays.stream(failure.getSuppressed()))
        .map(Throwable::toString)
        .toList();
  }

  @Test
  void showsTheRequestsOfAFailedTestAndTheReasons() {
    assertThat(report(Failing.class))
        .singleElement()
        .satisfies(
            report ->
                assertThat(report)
                    .startsWith(
                        """
                        What rekognition-mock received and expected:
                        \t\tListCollections -> 200
                        \t\tAssociateFaces -> 200 | Face \
                        """)
                    .contains("below the threshold of 75"));
  }

  @RekognitionMockTest
  static class Failing {
    @Test
    void test(RekognitionClient client, RekognitionMock rekognition) {
      MockCollection staff = rekognition.collection("staff");
      String photo =
          staff.createUser("bob").associateFaces("bob", staff.indexFace("bob")).indexFace("alice");
      client.listCollections();
      client.associateFaces(request -> request.collectionId("staff").userId("bob").faceIds(photo));
      fail("as intended");
    }
  }

  @Test
  void saysWhatThereIsWhenSomethingWasNotFound() {
    assertThat(report(Misspelled.class))
        .singleElement()
        .satisfies(
            report ->
                assertThat(report)
                    .endsWith(
                        "There is a collection 'staff' with 1 face and these users: 'alice',"
                            + " 'bob'."));
  }

  @RekognitionMockTest
  static class Misspelled {
    @Test
    void test(RekognitionClient client, RekognitionMock rekognition) {
      rekognition.collection("staff").createUser("alice").createUser("bob").indexFace("alice");
      client.searchUsers(request -> request.collectionId("staff").userId("alise"));
    }
  }

  @Test
  void saysWhatNoRequestMet() {
    assertThat(report(Unmet.class))
        .containsExactly(
            "What rekognition-mock received and expected:\n"
                + "\t\tNo request met the fault AssociateFaces (ThrottlingException): remove it, or"
                + " check the operation.\n"
                + "\t\tNo DetectTextRequest asked for its declared answer: remove it, or check the"
                + " condition.");
  }

  @RekognitionMockTest
  static class Unmet {
    @Test
    void test(RekognitionMock rekognition) {
      rekognition.injectFault(AssociateFacesRequest.class, fault -> fault.throttle());
      rekognition.when(DetectTextRequest.class).thenReturn(DetectTextResponse.builder().build());
      fail("as intended");
    }
  }

  @Test
  void isNotMadeForTestsThatPassOrAreAborted() {
    assertThat(report(NotFailing.class)).isEmpty();
  }

  @RekognitionMockTest
  static class NotFailing {
    @Test
    void passes(RekognitionClient client) {
      client.listCollections();
    }

    @Test
    void isAborted(RekognitionClient client) {
      client.listCollections();
      Assumptions.abort("as intended");
    }
  }

  @Test
  void isNotMadeWithoutRequests() {
    assertThat(report(Silent.class)).isEmpty();
  }

  @RekognitionMockTest
  static class Silent {
    @Test
    void test(RekognitionMock rekognition) {
      fail("as intended");
    }
  }

  @Test
  void keepsToTheLatestRequests() {
    assertThat(report(Talkative.class))
        .singleElement()
        .satisfies(report -> assertThat(report).hasLineCount(51).endsWith("ListUsers -> 200"));
  }

  @RekognitionMockTest(transport = Transport.IN_PROCESS)
  static class Talkative {
    @Test
    void test(RekognitionClient client, RekognitionMock rekognition) {
      rekognition.collection("staff");
      IntStream.range(0, 60).forEach(call -> client.listCollections());
      client.listUsers(request -> request.collectionId("staff"));
      fail("as intended");
    }
  }

  @Test
  void canBeSwitchedOff() {
    assertThat(report(SwitchedOff.class)).isEmpty();
    assertThat(report(SwitchedOffByBuilder.class)).isEmpty();
  }

  @RekognitionMockTest(reportRequests = false)
  static class SwitchedOff {
    @Test
    void test(RekognitionClient client) {
      client.listCollections();
      fail("as intended");
    }
  }

  static class SwitchedOffByBuilder {
    @RegisterExtension
    static final RekognitionMockExtension REKOGNITION =
        RekognitionMockExtension.builder().reportRequests(false).build();

    @Test
    void test(RekognitionClient client) {
      client.listCollections();
      fail("as intended");
    }
  }
}
