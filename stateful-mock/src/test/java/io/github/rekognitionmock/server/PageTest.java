package io.github.rekognitionmock.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.fixture.RawHttp;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs find where the control API begins. */
class PageTest {

  private final RekognitionMockServer server = RekognitionMockServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/__admin/rekognition", "/__admin/rekognition/"})
  void peopleFindAPageAndProgramsAnIndex(String path) throws IOException {
    RawHttp.Answer page = get(path, "Accept: text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.head())
        .containsIgnoringCase("Content-Type: text/html")
        .contains("X-Frame-Options: DENY", "Cache-Control: no-store");
    assertThat(page.body()).startsWith("<!doctype html>");

    RawHttp.Answer index = get(path, "Accept: application/json");
    assertThat(index.head()).contains("Content-Type: application/json");
    assertThat(index.body()).contains("GET /accounts");
  }

  @Test
  void thePageNeedsNothingFromElsewhere() throws IOException {
    assertThat(get("/__admin/rekognition/", "Accept: */*").body())
        .doesNotContainPattern("(src|href)=\"(?!data:)")
        .doesNotContainPattern("https?://(?!www.w3.org/2000/svg)");
  }

  @Test
  void thePageIsNotForNamesThatLeadHereByChance() throws IOException {
    assertThat(get("/__admin/rekognition/", "Host: evil.test").status()).isEqualTo(403);
  }

  @Test
  void aPathThatIsNotThereSaysWhatIs() throws IOException {
    assertThat(get("/__admin/rekognition/acounts", "Accept: */*").body())
        .contains("did you mean /accounts?");
  }

  private RawHttp.Answer get(String path, String header) throws IOException {
    return RawHttp.send(server.endpoint(), "GET " + path, new byte[0], header);
  }
}
