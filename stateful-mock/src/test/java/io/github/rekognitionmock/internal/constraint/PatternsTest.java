package io.github.rekognitionmock.internal.constraint;

import static io.github.rekognitionmock.internal.constraint.Trial.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The patterns of texts, as the pages of the API Reference have them. */
class PatternsTest {

  private static final String PATTERN = "Member must satisfy regular expression pattern: ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          AssociateFaces                | CollectionId       | [a-zA-Z0-9_.\\-]+   | St4ff_a.b-c  | a:b
          AssociateFaces                | UserId             | [a-zA-Z0-9_.\\-:]+  | Al1ce_a.b-c: | a/b
          AssociateFaces                | ClientRequestToken | ^[a-zA-Z0-9-_]+$    | T0ken-_      | a.b
          AssociateFaces                | FaceIds[]          | [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12} | 00000000-0000-4000-8000-0123456789af | 00000000-0000-4000-8000-0123456789AF
          CompareFaces                  | SourceImage.S3Object.Bucket | [0-9A-Za-z\\.\\-_]* | My.photos-1_ | my/photos
          CopyProjectVersion            | SourceProjectArn   | `(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/[0-9]+$)` | arn:aws-cn:rekognition:cn-north-1:123456789012:project/a.B_1-/1700000000000 | arn:aws:rekognition:us-east-1:12345678901:project/parts/17
          CopyProjectVersion            | SourceProjectVersionArn | `(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/version\\/[a-zA-Z0-9_.\\-]{1,255}\\/[0-9]+$)` | arn:aws:rekognition:us-east-1:123456789012:project/parts/version/v.1/17 | arn:aws:rekognition:us-east-1:123456789012:project/parts/17
          CopyProjectVersion            | VersionName        | [a-zA-Z0-9_.\\-]+   | V_1.0-b      | v 1
          CopyProjectVersion            | KmsKeyId           | `^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$` | alias/my_key:1+=,@.- | -key
          CreateCollection              | Tags{key}          | ^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$ | Größe 中文 a_b.c:d/e=f+g-h@i | aws:team
          CreateCollection              | Tags{value}        | ^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$ | aws:Größe 中文 a_b.c:d/e=f+g-h@i | a?b
          CreateDataset                 | DatasetSource.DatasetArn | `(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/dataset\\/(train|test)\\/[0-9]+$)` | arn:aws:rekognition:us-east-1:123456789012:project/parts/dataset/test/17 | arn:aws:rekognition:us-east-1:123456789012:project/parts/dataset/dev/17
          CreateFaceLivenessSession     | Settings.OutputConfig.S3KeyPrefix | \\S*  | a/B-1?       | a b
          CreateFaceLivenessSession     | Settings.ChallengePreferences[0].Versions.Maximum | `^(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})$` | 10.0.123 | 1.0.01
          CreateProject                 | ProjectName        | [a-zA-Z0-9_.\\-]+   | P_1.0-b      | p 1
          CreateProjectVersion          | VersionDescription | `[a-zA-Z0-9-_. ()':,;?]+` | `Is it V1.0-b_c (of 'parts': a, b; c)?` | a/b
          CreateStreamProcessor         | Name               | [a-zA-Z0-9_.\\-]+   | Door_1.a-b   | door 1
          CreateStreamProcessor         | RoleArn            | arn:aws:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+ | arn:aws:iam::123456789012:role/a/B_1+=,.@- | arn:aws:iam::12345678901:role/reader
          CreateStreamProcessor         | NotificationChannel.SNSTopicArn | (^arn:aws:sns:.*:\\w{12}:.+$) | arn:aws:sns::12345678901a:done | arn:aws:sqs:us-east-1:123456789012:done
          CreateStreamProcessor         | Input.KinesisVideoStream.Arn | (^arn:([a-z\\d-]+):kinesisvideo:([a-z\\d-]+):\\d{12}:.+$) | arn:aws-cn:kinesisvideo:cn-north-1:123456789012:stream/a/1 | arn:aws:kinesis:us-east-1:123456789012:stream/a
          CreateStreamProcessor         | Output.KinesisDataStream.Arn | (^arn:([a-z\\d-]+):kinesis:([a-z\\d-]+):\\d{12}:.+$) | arn:aws-cn:kinesis:cn-north-1:123456789012:stream/a | arn:aws:kinesisvideo:us-east-1:123456789012:stream/a/1
          DeleteProjectPolicy           | PolicyName         | [a-zA-Z0-9_.\\-]+   | C0py_a.b-    | a b
          DeleteProjectPolicy           | PolicyRevisionId   | [0-9A-Fa-f]+        | 0123456789abcdefABCDEF | 0g
          DetectLabels                  | Settings.GeneralLabels.LabelInclusionFilters[] | [A-Za-z0-9àâèçñó'-_(). ]* | Piñata (toy) | {}
          DetectModerationLabels        | HumanLoopConfig.HumanLoopName | ^[a-z0-9](-*[a-z0-9])* | a--1-b | a-
          GetCelebrityInfo              | Id                 | [0-9A-Za-z]*        | 3nV2Y1       | a-b
          GetFaceDetection              | JobId              | ^[a-zA-Z0-9-_]+$    | J0b-_        | a.b
          GetFaceLivenessSessionResults | SessionId          | [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12} | 00000000-0000-4000-8000-0123456789af | 00000000-0000-4000-8000-0123456789AF
          GetMediaAnalysisJob           | JobId              | ^[a-zA-Z0-9-_]+$    | J0b-_        | a.b
          IndexFaces                    | ExternalImageId    | [a-zA-Z0-9_.\\-:]+  | B4dge_a.b-c: | a/b
          ListDatasetEntries            | ContainsLabels[]   | .{1,}               | a b          | ``
          ListDatasetEntries            | SourceRefContains  | .*\\S.*             | ` a `        | ` `
          PutProjectPolicy              | PolicyDocument     | `[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+` | `{"a": "ÿ"}` | 中文
          SearchUsers                   | UserId             | [a-zA-Z0-9_.\\-:]+  | Al1ce_a.b-c: | a/b
          StartFaceDetection            | JobTag             | [a-zA-Z0-9_.\\-:+=\\/]+ | D0or_a.b-c:+=/ | a b
          StartMediaAnalysisJob         | JobName            | [a-zA-Z0-9_.\\-]+   | B4tch_a.b-   | a b
          StartMediaAnalysisJob         | OutputConfig.S3KeyPrefix | \\S*          | a/B-1?       | a b
          StartStreamProcessor          | StartSelector.KVSStreamStartSelector.FragmentNumber | ^[0-9]+$ | 0123456789 | 1a
          UntagResource                 | TagKeys[]          | ^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$ | Größe 中文 a_b.c:d/e=f+g-h@i | aws:team
          """)
  void areMatched(String operation, String path, String pattern, String good, String bad) {
    Trial trial = new Trial(operation, path);

    assertThat(trial.demandsOn(text(good))).isEmpty();
    assertThat(trial.demandsOn(text(bad))).contains(PATTERN + pattern);
  }

  private static JsonNode text(String value) {
    return MAPPER.getNodeFactory().textNode(value);
  }
}
