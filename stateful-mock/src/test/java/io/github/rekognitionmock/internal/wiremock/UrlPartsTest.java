package io.github.rekognitionmock.internal.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class UrlPartsTest {

  @Test
  void splitsThePathBelowTheRootFromTheParameters() {
    assertThat(UrlParts.below("/rekognition", "/__admin/rekognition/state?account=1&region=eu"))
        .isEqualTo(new UrlParts("/state", Map.of("account", "1", "region", "eu")));
  }

  @Test
  void decodesPathAndParameters() {
    assertThat(UrlParts.below("/rekognition", "/__admin/rekognition/a%20b+c?d%26=e+f%3D"))
        .isEqualTo(new UrlParts("/a b+c", Map.of("d&", "e f=")));
  }

  @Test
  void aParameterMayLackAValueAndTheQueryMayBeEmpty() {
    assertThat(UrlParts.below("/rekognition", "/rekognition/state?pretty&").query())
        .isEqualTo(Map.of("pretty", ""));
    assertThat(UrlParts.below("/rekognition", "/rekognition/state?").query()).isEmpty();
  }

  @Test
  void leavesWhatCannotBeDecodedAsItIs() {
    assertThat(UrlParts.below("/rekognition", "/rekognition/state?account=%zz").query())
        .isEqualTo(Map.of("account", "%zz"));
  }
}
