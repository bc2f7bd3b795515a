package io.github.rekognitionmock.internal.constraint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A request for every operation that has all its members and violates nothing. */
public final class ValidRequests {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("<face>", "\"35ebbb41-7f67-4263-908d-dd0ecba05ab9\""),
          Map.entry("<image>", "{\"Bytes\": \"aW1hZ2U=\", \"S3Object\": <object>}"),
          Map.entry("<video>", "{\"S3Object\": <object>}"),
          Map.entry(
              "<object>", "{\"Bucket\": \"photos\", \"Name\": \"a.jpg\", \"Version\": \"1\"}"),
          Map.entry("<output>", "{\"S3Bucket\": \"photos\", \"S3KeyPrefix\": \"out\"}"),
          Map.entry("<tags>", "{\"team\": \"hr\"}"),
          Map.entry("<channel>", "{\"SNSTopicArn\": <topic>, \"RoleArn\": <role>}"),
          Map.entry("<topic>", "\"arn:aws:sns:us-east-1:123456789012:done\""),
          Map.entry("<role>", "\"arn:aws:iam::123456789012:role/reader\""),
          Map.entry("<stream>", "\"arn:aws:kinesisvideo:us-east-1:123456789012:stream/door/1\""),
          Map.entry("<records>", "\"arn:aws:kinesis:us-east-1:123456789012:stream/seen\""),
          Map.entry(
              "<resource>", "\"arn:aws:rekognition:us-east-1:123456789012:collection/staff\""),
          Map.entry("<project>", "\"arn:aws:rekognition:us-east-1:123456789012:project/parts/17\""),
          Map.entry(
              "<version>",
              "\"arn:aws:rekognition:us-east-1:123456789012:project/parts/version/v1/17\""),
          Map.entry(
              "<dataset>",
              "\"arn:aws:rekognition:us-east-1:123456789012:project/parts/dataset/train/17\""),
          Map.entry(
              "<region>",
              "{\"BoundingBox\": {\"Left\": 0, \"Top\": 0, \"Width\": 1, \"Height\": 1},"
                  + " \"Polygon\": [{\"X\": 0, \"Y\": 0}]}"),
          Map.entry(
              "<words>",
              "{\"WordFilter\": {\"MinConfidence\": 50, \"MinBoundingBoxHeight\": 0.5,"
                  + " \"MinBoundingBoxWidth\": 0.5}, \"RegionsOfInterest\": [<region>]}"),
          Map.entry(
              "<labels>",
              "{\"LabelInclusionFilters\": [\"Cat\"], \"LabelExclusionFilters\": [\"Dog\"],"
                  + " \"LabelCategoryInclusionFilters\": [\"Animals\"],"
                  + " \"LabelCategoryExclusionFilters\": [\"Food\"]}"),
          Map.entry("<assets>", "{\"Assets\": [{\"GroundTruthManifest\": <video>}]}"));

  private static final String ALL =
      """
      AssociateFaces: {"CollectionId": "staff", "UserId": "alice", "FaceIds": [<face>],
          "UserMatchThreshold": 75, "ClientRequestToken": "t-1"}
      CompareFaces: {"SourceImage": <image>, "TargetImage": <image>, "SimilarityThreshold": 80,
          "QualityFilter": "AUTO"}
      CopyProjectVersion: {"SourceProjectArn": <project>, "SourceProjectVersionArn": <version>,
          "DestinationProjectArn": <project>, "VersionName": "v1", "OutputConfig": <output>,
          "Tags": <tags>, "KmsKeyId": "key"}
      CreateCollection: {"CollectionId": "staff", "Tags": <tags>}
      CreateDataset: {"DatasetSource": {"GroundTruthManifest": <video>, "DatasetArn": <dataset>},
          "DatasetType": "TRAIN", "ProjectArn": <project>, "Tags": <tags>}
      CreateFaceLivenessSession: {"KmsKeyId": "key", "Settings": {"OutputConfig": <output>,
          "AuditImagesLimit": 1, "ChallengePreferences": [{"Type": "FaceMovementChallenge",
          "Versions": {"Minimum": "1.0.0", "Maximum": "2.0.0"}}]}, "ClientRequestToken": "t-1"}
      CreateProject: {"ProjectName": "parts", "Feature": "CUSTOM_LABELS", "AutoUpdate": "ENABLED",
          "Tags": <tags>}
      CreateProjectVersion: {"ProjectArn": <project>, "VersionName": "v1", "OutputConfig": <output>,
          "TrainingData": <assets>, "TestingData": <assets>, "Tags": <tags>, "KmsKeyId": "key",
          "VersionDescription": "first",
          "FeatureConfig": {"ContentModeration": {"ConfidenceThreshold": 50}}}
      CreateStreamProcessor: {"Input": {"KinesisVideoStream": {"Arn": <stream>}},
          "Output": {"KinesisDataStream": {"Arn": <records>},
          "S3Destination": {"Bucket": "photos", "KeyPrefix": "out"}}, "Name": "door",
          "Settings": {"FaceSearch": {"CollectionId": "staff", "FaceMatchThreshold": 80},
          "ConnectedHome": {"Labels": ["PERSON"], "MinConfidence": 50}}, "RoleArn": <role>,
          "Tags": <tags>, "NotificationChannel": {"SNSTopicArn": <topic>}, "KmsKeyId": "key",
          "RegionsOfInterest": [<region>], "DataSharingPreference": {"OptIn": true}}
      CreateUser: {"CollectionId": "staff", "UserId": "alice", "ClientRequestToken": "t-1"}
      DeleteCollection: {"CollectionId": "staff"}
      DeleteDataset: {"DatasetArn": <dataset>}
      DeleteFaces: {"CollectionId": "staff", "FaceIds": [<face>]}
      DeleteProject: {"ProjectArn": <project>}
      DeleteProjectPolicy: {"ProjectArn": <project>, "PolicyName": "copy", "PolicyRevisionId": "0a"}
      DeleteProjectVersion: {"ProjectVersionArn": <version>}
      DeleteStreamProcessor: {"Name": "door"}
      DeleteUser: {"CollectionId": "staff", "UserId": "alice", "ClientRequestToken": "t-1"}
      DescribeCollection: {"CollectionId": "staff"}
      DescribeDataset: {"DatasetArn": <dataset>}
      DescribeProjectVersions: {"ProjectArn": <project>, "VersionNames": ["v1"], "NextToken": "t",
          "MaxResults": 5}
      DescribeProjects: {"NextToken": "t", "MaxResults": 5, "ProjectNames": ["parts"],
          "Features": ["CUSTOM_LABELS"]}
      DescribeStreamProcessor: {"Name": "door"}
      DetectCustomLabels: {"ProjectVersionArn": <version>, "Image": <image>, "MaxResults": 5,
          "MinConfidence": 50}
      DetectFaces: {"Image": <image>, "Attributes": ["ALL"]}
      DetectLabels: {"Image": <image>, "MaxLabels": 5, "MinConfidence": 50,
          "Features": ["GENERAL_LABELS"],
          "Settings": {"GeneralLabels": <labels>, "ImageProperties": {"MaxDominantColors": 3}}}
      DetectModerationLabels: {"Image": <image>, "MinConfidence": 50,
          "HumanLoopConfig": {"HumanLoopName": "loop", "FlowDefinitionArn": "flow",
          "DataAttributes": {"ContentClassifiers": ["FreeOfAdultContent"]}},
          "ProjectVersion": <version>}
      DetectProtectiveEquipment: {"Image": <image>,
          "SummarizationAttributes": {"MinConfidence": 50, "RequiredEquipmentTypes": ["FACE_COVER"]}}
      DetectText: {"Image": <image>, "Filters": <words>}
      DisassociateFaces: {"CollectionId": "staff", "UserId": "alice", "FaceIds": [<face>],
          "ClientRequestToken": "t-1"}
      DistributeDatasetEntries: {"Datasets": [{"Arn": <dataset>}, {"Arn": <dataset>}]}
      GetCelebrityInfo: {"Id": "3nV2y1"}
      GetCelebrityRecognition: {"JobId": "job-1", "MaxResults": 5, "NextToken": "t", "SortBy": "ID"}
      GetContentModeration: {"JobId": "job-1", "MaxResults": 5, "NextToken": "t", "SortBy": "NAME",
          "AggregateBy": "SEGMENTS"}
      GetFaceDetection: {"JobId": "job-1", "MaxResults": 5, "NextToken": "t"}
      GetFaceLivenessSessionResults: {"SessionId": <face>}
      GetFaceSearch: {"JobId": "job-1", "MaxResults": 5, "NextToken": "t", "SortBy": "INDEX"}
      GetLabelDetection: {"JobId": "job-1", "MaxResults": 5, "NextToken": "t", "SortBy": "NAME",
          "AggregateBy": "SEGMENTS"}
      GetMediaAnalysisJob: {"JobId": "job-1"}
      GetPersonTracking: {"JobId": "job-1", "MaxResults": 5, "NextToken": "t", "SortBy": "INDEX"}
      GetSegmentDetection: {"JobId": "job-1", "MaxResults": 5, "NextToken": "t"}
      GetTextDetection: {"JobId": "job-1", "MaxResults": 5, "NextToken": "t"}
      IndexFaces: {"CollectionId": "staff", "Image": <image>, "ExternalImageId": "badge-7",
          "DetectionAttributes": ["ALL"], "MaxFaces": 5, "QualityFilter": "AUTO"}
      ListCollections: {"NextToken": "t", "MaxResults": 5}
      ListDatasetEntries: {"DatasetArn": <dataset>, "ContainsLabels": ["cat"], "Labeled": true,
          "SourceRefContains": "a.jpg", "HasErrors": false, "NextToken": "t", "MaxResults": 5}
      ListDatasetLabels: {"DatasetArn": <dataset>, "NextToken": "t", "MaxResults": 5}
      ListFaces: {"CollectionId": "staff", "NextToken": "t", "MaxResults": 5, "UserId": "alice",
          "FaceIds": [<face>]}
      ListMediaAnalysisJobs: {"NextToken": "t", "MaxResults": 5}
      ListProjectPolicies: {"ProjectArn": <project>, "NextToken": "t", "MaxResults": 5}
      ListStreamProcessors: {"NextToken": "t", "MaxResults": 5}
      ListTagsForResource: {"ResourceArn": <resource>}
      ListUsers: {"CollectionId": "staff", "MaxResults": 5, "NextToken": "t"}
      PutProjectPolicy: {"ProjectArn": <project>, "PolicyName": "copy", "PolicyRevisionId": "0a",
          "PolicyDocument": "policy"}
      RecognizeCelebrities: {"Image": <image>}
      SearchFaces: {"CollectionId": "staff", "FaceId": <face>, "MaxFaces": 5,
          "FaceMatchThreshold": 80}
      SearchFacesByImage: {"CollectionId": "staff", "Image": <image>, "MaxFaces": 5,
          "FaceMatchThreshold": 80, "QualityFilter": "AUTO"}
      SearchUsers: {"CollectionId": "staff", "UserId": "alice", "FaceId": <face>,
          "UserMatchThreshold": 80, "MaxUsers": 5}
      SearchUsersByImage: {"CollectionId": "staff", "Image": <image>, "UserMatchThreshold": 80,
          "MaxUsers": 5, "QualityFilter": "AUTO"}
      StartCelebrityRecognition: {"Video": <video>, "ClientRequestToken": "t-1",
          "NotificationChannel": <channel>, "JobTag": "door"}
      StartContentModeration: {"Video": <video>, "MinConfidence": 50, "ClientRequestToken": "t-1",
          "NotificationChannel": <channel>, "JobTag": "door"}
      StartFaceDetection: {"Video": <video>, "ClientRequestToken": "t-1",
          "NotificationChannel": <channel>, "FaceAttributes": "ALL", "JobTag": "door"}
      StartFaceSearch: {"Video": <video>, "ClientRequestToken": "t-1", "FaceMatchThreshold": 80,
          "CollectionId": "staff", "NotificationChannel": <channel>, "JobTag": "door"}
      StartLabelDetection: {"Video": <video>, "ClientRequestToken": "t-1", "MinConfidence": 50,
          "NotificationChannel": <channel>, "JobTag": "door", "Features": ["GENERAL_LABELS"],
          "Settings": {"GeneralLabels": <labels>}}
      StartMediaAnalysisJob: {"ClientRequestToken": "t-1", "JobName": "batch",
          "OperationsConfig": {"DetectModerationLabels": {"MinConfidence": 50,
          "ProjectVersion": <version>}}, "Input": <video>, "OutputConfig": <output>,
          "KmsKeyId": "key"}
      StartPersonTracking: {"Video": <video>, "ClientRequestToken": "t-1",
          "NotificationChannel": <channel>, "JobTag": "door"}
      StartProjectVersion: {"ProjectVersionArn": <version>, "MinInferenceUnits": 1,
          "MaxInferenceUnits": 2}
      StartSegmentDetection: {"Video": <video>, "ClientRequestToken": "t-1",
          "NotificationChannel": <channel>, "JobTag": "door",
          "Filters": {"TechnicalCueFilter": {"MinSegmentConfidence": 80,
          "BlackFrame": {"MaxPixelThreshold": 0.5, "MinCoveragePercentage": 50}},
          "ShotFilter": {"MinSegmentConfidence": 80}}, "SegmentTypes": ["SHOT"]}
      StartStreamProcessor: {"Name": "door", "StartSelector": {"KVSStreamStartSelector":
          {"ProducerTimestamp": 1, "FragmentNumber": "1"}},
          "StopSelector": {"MaxDurationInSeconds": 60}}
      StartTextDetection: {"Video": <video>, "ClientRequestToken": "t-1",
          "NotificationChannel": <channel>, "JobTag": "door", "Filters": <words>}
      StopProjectVersion: {"ProjectVersionArn": <version>}
      StopStreamProcessor: {"Name": "door"}
      TagResource: {"ResourceArn": <resource>, "Tags": <tags>}
      UntagResource: {"ResourceArn": <resource>, "TagKeys": ["team"]}
      UpdateDatasetEntries: {"DatasetArn": <dataset>, "Changes": {"GroundTruth": "aW1hZ2U="}}
      UpdateStreamProcessor: {"Name": "door", "SettingsForUpdate": {"ConnectedHomeForUpdate":
          {"Labels": ["PERSON"], "MinConfidence": 50}}, "RegionsOfInterestForUpdate": [<region>],
          "DataSharingPreferenceForUpdate": {"OptIn": false},
          "ParametersToDelete": ["RegionsOfInterest"]}
      """;

  private static final Map<String, String> BY_OPERATION = byOperation();

  private ValidRequests() {}

  public static Set<String> operations() {
    return BY_OPERATION.keySet();
  }

  public static ObjectNode of(String operation) {
    try {
      return (ObjectNode) MAPPER.readTree(BY_OPERATION.get(operation));
    } catch (JsonProcessingException wrong) {
      throw new IllegalArgumentException(operation, wrong);
    }
  }

  private static Map<String, String> byOperation() {
    Map<String, String> bodies = new TreeMap<>();
    for (String request : filled(ALL).split("\n(?! )")) {
      int colon = request.indexOf(": ");
      bodies.put(request.substring(0, colon), request.substring(colon + 2));
    }
    return bodies;
  }

  /** Parts may consist of parts. */
  private static String filled(String text) {
    String filled = text;
    while (filled.contains("<")) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        filled = filled.replace(part.getKey(), part.getValue());
      }
    }
    return filled;
  }
}
