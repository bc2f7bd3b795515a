package io.github.rekognitionmock.assertj;

import io.github.rekognitionmock.RekognitionMock;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/**
 * What the mock said about its answers, for failure messages.
 *
 * @param mock the account
 */
record Reasons(RekognitionMock mock) {

  /** Repeats what was said about faces, as the end of a message; nothing if there is nothing. */
  String about(Collection<String> faceIds) {
    List<String> sentences =
        mock.received(RekognitionRequest.class).stream()
            .flatMap(received -> received.explanations().stream())
            .filter(sentence -> faceIds.stream().anyMatch(sentence::contains))
            .distinct()
            .toList();
    return sentences.isEmpty()
        ? ""
        : "\nThe mock explained:" + Text.lines(sentences, sentence -> sentence);
  }
}
