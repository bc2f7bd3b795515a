package io.github.rekognitionmock.samples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in Debian's Chromium, as a person uses it. Its pictures are kept in target. */
class PageInBrowserTest {

  private static final String FACE = "35ebbb41-7f67-4263-908d-dd0ecba05ab9";
  private static final String STAFF =
      """
      {"collections": [{"collectionId": "staff",
                        "faces": [{"faceId": "%s", "person": "alice"}, {"person": "bob"}],
                        "users": [{"userId": "alice"}]}],
       "images": [{"s3Object": {"bucket": "photos", "name": "team.jpg"}, "faces": [{"person": "carol"}]}],
       "similarities": [{"between": ["alice", "bob"], "similarity": 62.5}],
       "faults": [{"operation": "ListUsers", "error": "ThrottlingException"}]}
      """
          .formatted(FACE);

  private final RekognitionMockServer server = RekognitionMockServer.start();
  private ChromeDriver browser;

  @BeforeEach
  void open() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments("--headless=new", "--no-sandbox", "--window-size=1400,1000");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .build(),
            options);
  }

  @AfterEach
  void close(TestInfo test) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target", "pictures"));
    Files.write(
        pictures.resolve(test.getTestMethod().orElseThrow().getName() + ".png"),
        browser.getScreenshotAs(OutputType.BYTES));
    // A refused request is no mistake of the page's, though the browser notes it.
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .allMatch(message -> message.contains("Failed to load resource"));
    browser.quit();
    server.close();
  }

  @Test
  void showsWhatIsThere() throws Exception {
    call("PUT", "/__admin/rekognition/state", STAFF);
    visit();

    shows("collections", "staff — 2 faces, 1 user");
    shows("collections", FACE);
    assertThat(browser.findElements(By.cssSelector("svg[aria-label='Faces of alice']"))).hasSize(1);
    shows("rules", "carol");
    shows("rules", "62.5");
    shows("faults", "ListUsers: ThrottlingException");
    shows("requests", "No request yet");
  }

  @Test
  void requestsAppearWithTheirExplanations() throws Exception {
    visit();
    shows("requests", "No request yet");

    call("POST", "/", "{\"CollectionId\": \"staff\"}");

    shows("requests", "DeleteCollection ResourceNotFoundException");
  }

  @Test
  void letsPeopleEnrolSomebody() {
    visit();
    fill("create-collection", "staff");
    shows("status", "Collection created");
    fill("create-user", "staff", "alice");
    shows("status", "User created");
    fill("add-face", "staff", "alice");
    shows("collections", "of no user");
    browser.findElement(By.cssSelector(".pictures button")).click();
    browser.switchTo().activeElement().sendKeys("alice" + Keys.ENTER);
    shows("collections", "of user alice");
    shows("requests", "AssociateFaces 200");
  }

  @Test
  void letsPeopleInjectFaultsAndTakeThemBack() {
    visit();
    shows("faults", "No fault");
    fill("inject", "CreateCollection", "ThrottlingException");
    shows("faults", "CreateCollection: ThrottlingException 0 of 1");
    fill("create-collection", "staff");
    shows("status", "ThrottlingException");
    shows("faults", "1 of 1");
    browser.findElement(By.cssSelector("#faults button")).click();
    shows("faults", "No fault");
  }

  @Test
  void resetsAfterAsking() throws Exception {
    call("PUT", "/__admin/rekognition/state", STAFF);
    visit();
    shows("collections", "staff");

    browser.findElement(By.id("reset")).click();
    browser.switchTo().alert().accept();

    shows("collections", "No collection here");
  }

  @Test
  void staysUsableWithTenThousandFaces() throws Exception {
    call(
        "PUT",
        "/__admin/rekognition/state",
        IntStream.range(0, 10_000)
            .mapToObj("{\"person\": \"person-%d\"}"::formatted)
            .collect(
                Collectors.joining(
                    ",", "{\"collections\": [{\"collectionId\": \"all\", \"faces\": [", "]}]}")));
    visit();
    shows("collections", "10000 faces");

    browser.findElement(By.id("filter")).sendKeys("person-9876");

    shows("collections", "person-9876");
    waitUntil(() -> browser.findElements(By.cssSelector(".pictures li")).size() == 1);
  }

  @Test
  void fitsAPhone() throws Exception {
    call("PUT", "/__admin/rekognition/state", STAFF);
    browser.manage().window().setSize(new Dimension(500, 900));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 780, "deviceScaleFactor", 1, "mobile", true));
    visit();
    shows("collections", "staff");

    assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
  }

  @Test
  void everythingHasANameForScreenReaders() throws Exception {
    call("PUT", "/__admin/rekognition/state", STAFF);
    visit();
    shows("collections", "staff");

    assertThat(browser.findElements(By.cssSelector("button, input, select, svg, section, table")))
        .extracting(WebElement::getAccessibleName)
        .isNotEmpty()
        .doesNotContain("");
  }

  private void visit() {
    browser.get(server.endpoint() + "/__admin/rekognition/");
  }

  private void fill(String form, String... values) {
    var fields = browser.findElements(By.cssSelector("#" + form + " input"));
    for (int i = 0; i < values.length; i++) {
      fields.get(i).clear();
      fields.get(i).sendKeys(values[i]);
    }
    browser.findElement(By.cssSelector("#" + form + " button")).click();
  }

  private void shows(String id, String text) {
    waitUntil(
        () ->
            browser.findElement(By.id(id)).getText().replaceAll("\\s+", " ").contains(text)
                || browser.findElement(By.id(id)).getAttribute("textContent").contains(text));
  }

  private void waitUntil(BooleanSupplier condition) {
    new WebDriverWait(browser, Duration.ofSeconds(20)).until(any -> condition.getAsBoolean());
  }

  private void call(String method, String path, String body) throws Exception {
    HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(server.endpoint() + path))
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "RekognitionService.DeleteCollection")
                .method(method, BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.discarding());
  }
}
