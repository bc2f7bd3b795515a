package io.github.rekognitionmock.internal.jetty.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

  @ParameterizedTest
  @CsvSource({
    "/,                            true,  false, false",
    "/x/__admin,                   false, false, false",
    "/__adminx,                    false, false, false",
    "/__ADMIN,                     false, false, false",
    "/__admin,                     false, true,  false",
    "/__admin/mappings,            false, true,  false",
    "/__admin/rekognitions,        false, true,  false",
    "/__admin/rekognition,         false, true,  true",
    "/__admin/rekognition/state,   false, true,  true",
  })
  void leadToTheMockOrToTheAdminApiOfWhichTheControlApiIsAPart(
      String path, boolean isMock, boolean isAdmin, boolean isControl) {
    assertThat(Paths.isMock(path)).isEqualTo(isMock);
    assertThat(Paths.isAdmin(path)).isEqualTo(isAdmin);
    assertThat(Paths.isControl(path)).isEqualTo(isControl);
  }
}
