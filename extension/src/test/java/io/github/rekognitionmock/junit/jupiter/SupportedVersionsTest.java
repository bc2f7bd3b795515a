package io.github.rekognitionmock.junit.jupiter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import software.amazon.awssdk.core.util.VersionInfo;

/** The build runs all tests several times; each run has to have the versions it claims. */
@EnabledIfSystemProperty(named = "expected.junit.version", matches = ".+")
class SupportedVersionsTest {

  @Test
  void runsOnTheJunitItClaims() {
    assertThat(Test.class.getPackage().getImplementationVersion())
        .isEqualTo(System.getProperty("expected.junit.version"));
  }

  @Test
  void runsOnTheAwsSdkItClaims() throws ReflectiveOperationException {
    // Not read as a constant: the compiler would write down the version it sees.
    assertThat(VersionInfo.class.getField("SDK_VERSION").get(null))
        .isEqualTo(System.getProperty("expected.awssdk.version"));
  }
}
