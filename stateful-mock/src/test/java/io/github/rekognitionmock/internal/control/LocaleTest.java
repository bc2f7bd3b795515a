package io.github.rekognitionmock.internal.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.rekognitionmock.Lifecycle;
import io.github.rekognitionmock.RekognitionMock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;

/** What the mock says does not depend on where it runs. */
@Isolated("The default locale is everybody's")
class LocaleTest {

  /** Whole numbers are written with {@code %s}, which asks for no locale. */
  private static final Pattern LOCALIZED =
      Pattern.compile("(?m)^(?!.*Locale\\.ROOT).*%(\\d+\\$)?[-#+ 0,(\\d.]*[dfeEgG]");

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
  void theSameIsSaidEverywhere(String locale) {
    Locale.setDefault(Locale.ENGLISH);
    List<String> english = whatIsSaid();

    Locale.setDefault(Locale.forLanguageTag(locale));

    assertThat(whatIsSaid()).isEqualTo(english).allSatisfy(text -> assertThat(text).isASCII());
  }

  @Test
  void noFormatAsksForTheLocale() throws IOException {
    for (String module : List.of("stateful-mock", "extension")) {
      try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        assertThat(sources.filter(Files::isRegularFile))
            .isNotEmpty()
            .allSatisfy(source -> assertThat(source).content().doesNotContainPattern(LOCALIZED));
      }
    }
  }

  private static List<String> whatIsSaid() {
    ControlCaller control = new ControlCaller();
    RekognitionMock mock = RekognitionMock.create();
    control.ok(
        "POST",
        "/state",
        """
        {"collections": [{"collectionId": "STAFF-1", "faces": [{"person": "INGRID"}]}],
         "images": [{"s3Object": {"bucket": "photos", "name": "I.jpg"}, "faces": [{"person": "INGRID"}]}]}
        """);
    return List.of(
        control.ok("GET", "/state", ""),
        control.ok("GET", "/settings", ""),
        control.refused(400, "PATCH", "/settings", "{\"JOURNALCAPACITY\": 12}"),
        control.refused(400, "PATCH", "/settings", "{\"journalCapacity\": -12}"),
        control.aws("DescribeCollection", "{\"CollectionId\": \"STAFF-1\"}"),
        control.aws("ListFaces", "{\"CollectionId\": \"STAFF-1\", \"MaxResults\": 12345}"),
        control.aws(
            "DetectFaces",
            """
            {"Attributes": ["ALL"], "Image": {"S3Object": {"Bucket": "photos", "Name": "I.jpg"}}}
            """),
        refusal(() -> mock.collection("STAFF 1")),
        refusal(() -> mock.similarity("alice", "bob", 123.5f)),
        refusal(() -> mock.configure(settings -> settings.facesPerUser(-1234))),
        refusal(() -> Lifecycle.after(Duration.ofMillis(-1234))),
        refusal(
                () ->
                    mock.client()
                        .detectFaces(
                            request -> request.image(i -> i.bytes(SdkBytes.fromUtf8String("")))))
            .replaceAll("Request ID: \\S+", ""));
  }

  private static String refusal(ThrowingCallable call) {
    return catchThrowable(call).getMessage();
  }
}
