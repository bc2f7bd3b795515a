package io.github.rekognitionmock.internal.protocol;

import static io.github.rekognitionmock.internal.protocol.Wire.json;
import static io.github.rekognitionmock.internal.protocol.Wire.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzedBodiesTest {

  private static final int BODIES = 1_000;
  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "null",
          "true",
          "-1",
          "1e999",
          "NaN",
          "\\ud800",
          "\"FaceIds\":",
          "\"Image\":{\"Bytes\":",
          "\u0000",
          "\u00ff",
          "/**/",
          "99999999999999999999");

  private final AwsJsonEndpoint endpoint =
      RekognitionBackend.create(InstantSource.system()).endpoint();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AssociateFaces   | {"CollectionId":"a","UserId":"b","FaceIds":["c"],"UserMatchThreshold":7.5}
          IndexFaces       | {"CollectionId":"a","Image":{"S3Object":{"Bucket":"abc","Name":"d"}},"MaxFaces":3}
          DetectFaces      | {"Image":{"Bytes":"iVBORw=="},"Attributes":["ALL"]}
          TagResource      | {"ResourceArn":"arn:aws:rekognition:x","Tags":{"team":"hr"}}
          CreateCollection | {"CollectionId":"a","Tags":{"team":"hr","floor":"1"}}
          ListCollections  | {"MaxResults":10,"NextToken":"abc"}
          DetectLabels     | {"Image":{"Bytes":"iVBORw=="},"MinConfidence":5,"Settings":{"GeneralLabels":{}}}
          """)
  void areNeverAnsweredAsIfTheServiceHadFailed(String operation, String body) {
    Random random = new Random(operation.hashCode());
    for (int i = 0; i < BODIES; i++) {
      String fuzzed = body;
      for (int times = random.nextInt(4); times >= 0; times--) {
        fuzzed = fuzz(fuzzed, random);
      }

      WireResponse response = endpoint.answer(request(operation, fuzzed));

      assertThat(response.status()).as(fuzzed).isIn(200, 400, 501);
      assertThat(json(response).has("__type")).as(fuzzed).isEqualTo(response.status() != 200);
    }
  }

  private static String fuzz(String body, Random random) {
    int from = random.nextInt(body.length() + 1);
    int to = from + random.nextInt(body.length() - from + 1);
    String middle =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> body.substring(from, to).repeat(2);
          case 2 -> SCRAPS.get(random.nextInt(SCRAPS.size()));
          default -> body.substring(from, to) + SCRAPS.get(random.nextInt(SCRAPS.size()));
        };
    return body.substring(0, from) + middle + body.substring(to);
  }
}
