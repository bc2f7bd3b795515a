package io.github.rekognitionmock.internal.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.internal.service.OperationDefinition;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to be there, as the pages of the API Reference have it. */
class RequiredMembersTest {

  /** Of the request itself, and behind a semicolon of its structures. */
  private static final Map<String, String> OF_REQUESTS =
      table(
          """
          AssociateFaces: collectionId, faceIds, userId
          CompareFaces: sourceImage, targetImage
          CopyProjectVersion: destinationProjectArn, outputConfig, sourceProjectArn, sourceProjectVersionArn, versionName
          CreateCollection: collectionId
          CreateDataset: datasetType, projectArn
          CreateFaceLivenessSession: ; settings.challengePreferences.1.member.type, settings.outputConfig.s3Bucket
          CreateProject: projectName
          CreateProjectVersion: outputConfig, projectArn, versionName
          CreateStreamProcessor: input, name, output, roleArn, settings; dataSharingPreference.optIn, notificationChannel.sNSTopicArn, settings.connectedHome.labels
          CreateUser: collectionId, userId
          DeleteCollection: collectionId
          DeleteDataset: datasetArn
          DeleteFaces: collectionId, faceIds
          DeleteProject: projectArn
          DeleteProjectPolicy: policyName, projectArn
          DeleteProjectVersion: projectVersionArn
          DeleteStreamProcessor: name
          DeleteUser: collectionId, userId
          DescribeCollection: collectionId
          DescribeDataset: datasetArn
          DescribeProjectVersions: projectArn
          DescribeProjects:
          DescribeStreamProcessor: name
          DetectCustomLabels: image, projectVersionArn
          DetectFaces: image
          DetectLabels: image
          DetectModerationLabels: image; humanLoopConfig.flowDefinitionArn, humanLoopConfig.humanLoopName
          DetectProtectiveEquipment: image; summarizationAttributes.minConfidence, summarizationAttributes.requiredEquipmentTypes
          DetectText: image
          DisassociateFaces: collectionId, faceIds, userId
          DistributeDatasetEntries: datasets; datasets.1.member.arn
          GetCelebrityInfo: id
          GetCelebrityRecognition: jobId
          GetContentModeration: jobId
          GetFaceDetection: jobId
          GetFaceLivenessSessionResults: sessionId
          GetFaceSearch: jobId
          GetLabelDetection: jobId
          GetMediaAnalysisJob: jobId
          GetPersonTracking: jobId
          GetSegmentDetection: jobId
          GetTextDetection: jobId
          IndexFaces: collectionId, image
          ListCollections:
          ListDatasetEntries: datasetArn
          ListDatasetLabels: datasetArn
          ListFaces: collectionId
          ListMediaAnalysisJobs:
          ListProjectPolicies: projectArn
          ListStreamProcessors:
          ListTagsForResource: resourceArn
          ListUsers: collectionId
          PutProjectPolicy: policyDocument, policyName, projectArn
          RecognizeCelebrities: image
          SearchFaces: collectionId, faceId
          SearchFacesByImage: collectionId, image
          SearchUsers: collectionId
          SearchUsersByImage: collectionId, image
          StartCelebrityRecognition: video; notificationChannel.roleArn, notificationChannel.sNSTopicArn
          StartContentModeration: video; notificationChannel.roleArn, notificationChannel.sNSTopicArn
          StartFaceDetection: video; notificationChannel.roleArn, notificationChannel.sNSTopicArn
          StartFaceSearch: collectionId, video; notificationChannel.roleArn, notificationChannel.sNSTopicArn
          StartLabelDetection: video; notificationChannel.roleArn, notificationChannel.sNSTopicArn
          StartMediaAnalysisJob: input, operationsConfig, outputConfig; input.s3Object, outputConfig.s3Bucket
          StartPersonTracking: video; notificationChannel.roleArn, notificationChannel.sNSTopicArn
          StartProjectVersion: minInferenceUnits, projectVersionArn
          StartSegmentDetection: segmentTypes, video; notificationChannel.roleArn, notificationChannel.sNSTopicArn
          StartStreamProcessor: name
          StartTextDetection: video; notificationChannel.roleArn, notificationChannel.sNSTopicArn
          StopProjectVersion: projectVersionArn
          StopStreamProcessor: name
          TagResource: resourceArn, tags
          UntagResource: resourceArn, tagKeys
          UpdateDatasetEntries: changes, datasetArn; changes.groundTruth
          UpdateStreamProcessor: name; dataSharingPreferenceForUpdate.optIn
          """);

  private static final Map<String, String> OF_RESPONSES =
      table(
          """
          CreateFaceLivenessSession: sessionId
          DescribeStreamProcessor: dataSharingPreference.optIn, notificationChannel.sNSTopicArn, settings.connectedHome.labels
          GetFaceLivenessSessionResults: challenge.type, challenge.version, sessionId, status
          GetMediaAnalysisJob: creationTimestamp, input, input.s3Object, jobId, operationsConfig, outputConfig, outputConfig.s3Bucket, status
          ListMediaAnalysisJobs: mediaAnalysisJobs, mediaAnalysisJobs.1.member.creationTimestamp, mediaAnalysisJobs.1.member.input, mediaAnalysisJobs.1.member.input.s3Object, mediaAnalysisJobs.1.member.jobId, mediaAnalysisJobs.1.member.operationsConfig, mediaAnalysisJobs.1.member.outputConfig, mediaAnalysisJobs.1.member.outputConfig.s3Bucket, mediaAnalysisJobs.1.member.status
          StartMediaAnalysisJob: jobId
          """);

  private final OperationRegistry registry = new OperationRegistry();

  static Set<String> operations() {
    return OF_REQUESTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void ofARequestMayNotBeMissing(String operation) {
    String ofRequest = OF_REQUESTS.get(operation).split(";", 2)[0];

    List<Reported> violations = Trial.violations(operation, Trial.MAPPER.createObjectNode());

    assertThat(violations)
        .extracting(Reported::path)
        .containsExactlyInAnyOrderElementsOf(names(ofRequest));
    assertThat(violations).extracting(Reported::demand).allMatch("Member must not be null"::equals);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void ofTheStructuresOfARequestMayNotBeMissing(String operation) {
    assertThat(Skeleton.missing(definition(operation)::newRequest))
        .isEqualTo(names(OF_REQUESTS.get(operation)));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void ofAResponseMayNotBeMissing(String operation) {
    assertThat(Skeleton.missing(definition(operation)::newResponse))
        .isEqualTo(names(OF_RESPONSES.getOrDefault(operation, "")));
  }

  @Test
  void areKnownOfEveryOperation() {
    assertThat(OF_REQUESTS.keySet()).isEqualTo(ServiceModel.operations()).hasSize(75);
  }

  private OperationDefinition<?> definition(String operation) {
    return registry.find(operation).orElseThrow();
  }

  private static Map<String, String> table(String rows) {
    return rows.lines()
        .collect(
            Collectors.toMap(
                row -> row.split(":")[0],
                row -> row.substring(row.indexOf(':') + 1),
                (one, other) -> one + "," + other,
                TreeMap::new));
  }

  private static Set<String> names(String list) {
    return Arrays.stream(list.split("[,;]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
