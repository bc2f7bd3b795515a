package io.github.rekognitionmock.internal.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlUrlTest {

  @Test
  void splitsThePathBelowTheRootFromTheParameters() {
    assertThat(ControlUrl.of("/__admin/rekognition/state?account=1&region=eu"))
        .isEqualTo(new ControlUrl("/state", Map.of("account", "1", "region", "eu")));
  }

  @Test
  void decodesPathAndParameters() {
    assertThat(ControlUrl.of("/__admin/rekognition/a%20b+c?d%26=e+f%3D"))
        .isEqualTo(new ControlUrl("/a b+c", Map.of("d&", "e f=")));
  }

  @Test
  void aParameterMayLackAValueAndTheQueryMayBeEmpty() {
    assertThat(ControlUrl.of("/rekognition/state?pretty&").query()).isEqualTo(Map.of("pretty", ""));
    assertThat(ControlUrl.of("/rekognition/state?").query()).isEmpty();
  }

  @Test
  void leavesWhatCannotBeDecodedAsItIs() {
    assertThat(ControlUrl.of("/rekognition/state?account=%zz").query())
        .isEqualTo(Map.of("account", "%zz"));
  }
}
