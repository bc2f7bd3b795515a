package io.github.rekognitionmock.internal.server;

import static com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy.BODY_FILE;
import static com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MockCommandLineOptionsTest {

  @Test
  void withoutFlagsTheServerIsQuietAndForThisMachineOnly() {
    MockCommandLineOptions options = options();

    assertThat(options.portNumber()).isEqualTo(8080);
    assertThat(options.bindAddress()).isEqualTo("127.0.0.1");
    assertThat(options.getChunkedEncodingPolicy()).isEqualTo(NEVER);
    assertThat(options.getStubRequestLoggingDisabled()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--bind-address=0.0.0.0", "--bind-address 0.0.0.0", "--bind=0.0.0.0"})
  void aFlagWinsInEveryNotationEvenWithTheValueThatWireMockUsesWithoutIt(String flag) {
    assertThat(options(flag.split(" ")).bindAddress()).isEqualTo("0.0.0.0");
  }

  @Test
  void chunkingAndLoggingFollowTheirFlags() {
    assertThat(options("--use-chunked-encoding", "body_file").getChunkedEncodingPolicy())
        .isEqualTo(BODY_FILE);
    assertThat(options("--verbose").getStubRequestLoggingDisabled()).isFalse();
    assertThat(options("--verbose", "--disable-request-logging").getStubRequestLoggingDisabled())
        .isTrue();
  }

  @Test
  void settingsThatWireMockKeepsInItsStoresAreKept() {
    MockCommandLineOptions options = options("--proxy-pass-through", "false");

    assertThat(options.getStores().getSettingsStore().get().getProxyPassThrough()).isFalse();
  }

  private static MockCommandLineOptions options(String... arguments) {
    return MockCommandLineOptions.create(
        ServedMock.of(RekognitionBackend.create(InstantSource.system()), Set.of()), arguments);
  }
}
