package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
@EnabledIfSystemProperty(named = "expected.awssdk.version", matches = "2\\.20\\..*")
class ExportWithOldSdkTest {

  @Test
  void isRefusedBecauseClientsWouldCallTheRealService() {
    assertThat(JupiterRun.of(Exporting.class).failures())
        .singleElement()
        .satisfies(
            failure ->
                assertThat(failure)
                    .hasMessage(
                        "@ExportAwsProperties has no effect on AWS SDK 2.20.86, whose clients do"
                            + " not read aws.endpointUrlRekognition: use 2.28.1 or newer, or give"
                            + " the client an endpointOverride.")
                    .hasNoSuppressedExceptions());
  }

  @RekognitionMockTest
  @ExportAwsProperties
  static class Exporting {
    @Test
    void test() {}
  }
}
