package io.github.rekognitionmock.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.server.RekognitionMockServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text that the service was seen or is documented to answer, with its type and status. */
class ServiceTextsTest {

  private static RekognitionMockServer server;
  private static RekognitionMock mock;
  private static RawClient client;

  @BeforeAll
  static void start() throws Exception {
    server = RekognitionMockServer.start();
    mock = server.mock(AccountKey.DEFAULT_ACCOUNT, AccountKey.DEFAULT_REGION);
    client = RawClient.of(server.endpoint());
    mock.collection("staff").indexFace("alice");
    mock.image("photos", "nobody.jpg").showsNobody();
    mock.image("photos", "gone.jpg").isMissing();
    client.send(
        "CreateUser",
        """
        {"CollectionId":"staff","UserId":"alice","ClientRequestToken":"t1"}""");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DeleteCollection | {"CollectionId":"gone"} | ResourceNotFoundException | The collection id: gone does not exist
          ListFaces | {"CollectionId":"gone"} | ResourceNotFoundException | The collection id: gone does not exist
          SearchFacesByImage | {"CollectionId":"gone","Image":{"S3Object":{"Bucket":"photos","Name":"a"}}} | ResourceNotFoundException | The collection id: gone does not exist
          DescribeCollection | {"CollectionId":"gone"} | ResourceNotFoundException | Collection:gone not found!
          CreateCollection | {"CollectionId":"staff"} | ResourceAlreadyExistsException | The collection id: staff already exists
          SearchFaces | {"CollectionId":"staff","FaceId":"00000000-0000-4000-8000-000000000000"} | InvalidParameterException | faceId was not found in the collection.
          DetectFaces | {"Image":{}} | InvalidParameterException | Requested image should either contain bytes or s3 object.
          SearchFacesByImage | {"CollectionId":"staff","Image":{"S3Object":{"Bucket":"photos","Name":"nobody.jpg"}}} | InvalidParameterException | There are no faces in the image. Should be at least 1.
          CompareFaces | {"SourceImage":{"S3Object":{"Bucket":"photos","Name":"nobody.jpg"}},"TargetImage":{"S3Object":{"Bucket":"photos","Name":"a"}}} | InvalidParameterException | Request has invalid parameters
          CompareFaces | {"SourceImage":{"S3Object":{"Bucket":"photos","Name":"a"}},"TargetImage":{"S3Object":{"Bucket":"photos","Name":"nobody.jpg"}}} | InvalidParameterException | Request has invalid parameters
          DetectFaces | {"Image":{"Bytes":"R0lGODlh"}} | InvalidImageFormatException | Request has invalid image format
          DetectFaces | {"Image":{"S3Object":{"Bucket":"photos","Name":"gone.jpg"}}} | InvalidS3ObjectException | Unable to get object metadata from S3. Check object key, region and/or access permissions.
          DetectFaces | {"Image":{"S3Object":{"Bucket":"photos"}}} | InvalidS3ObjectException | Request has invalid S3 object.
          CreateUser | {"CollectionId":"staff","UserId":"bob","ClientRequestToken":"t1"} | IdempotentParameterMismatchException | The ClientRequestToken: t1 you have supplied is already in use.
          ListFaces | {"CollectionId":"staff","NextToken":"invented"} | InvalidPaginationTokenException | Invalid Pagination Token
          """)
  void areAnsweredWhereTheyBelong(String operation, String request, String type, String text)
      throws Exception {
    assertAnswer(client.send(operation, request), 400, type, "Message", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DetectFaces | {"Image":{"Bytes":""}} | 1 validation error detected: Value 'java.nio.HeapByteBuffer[pos=0 lim=0 cap=0]' at 'image.bytes' failed to satisfy constraint: Member must have length greater than or equal to 1
          DetectFaces | {"Image":{"S3Object":{"Bucket":"amb-processing/validations","Name":"a"}}} | 1 validation error detected: Value 'amb-processing/validations' at 'image.s3Object.bucket' failed to satisfy constraint: Member must satisfy regular expression pattern: [0-9A-Za-z\\.\\-_]*
          DeleteFaces | {"CollectionId":"staff","FaceIds":[]} | 1 validation error detected: Value '[]' at 'faceIds' failed to satisfy constraint: Member must have length greater than or equal to 1
          """)
  void areThoseOfTheFrameworkForViolatedConstraints(String operation, String request, String text)
      throws Exception {
    assertAnswer(client.send(operation, request), 400, "ValidationException", "message", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ProvisionedThroughputExceededException | 400 | Message | Provisioned rate exceeded
          ThrottlingException | 500 | Message | Slow down; sudden increase in rate of requests.
          InternalServerError | 500 | Message | Internal server error
          ImageTooLargeException | 400 | Message | Image size is too large.
          UnrecognizedClientException | 400 | message | The security token included in the request is invalid.
          ExpiredTokenException | 400 | message | The security token included in the request is expired
          MissingAuthenticationTokenException | 400 | message | Missing Authentication Token
          InvalidSignatureException | 400 | message | The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.
          """)
  void areThoseOfInjectedErrorsToo(String type, int status, String member, String text)
      throws Exception {
    mock.injectFault(fault -> fault.fail(ErrorType.find(type).orElseThrow()));

    assertAnswer(client.send("ListCollections", "{}"), status, type, member, text);
  }

  private static void assertAnswer(
      HttpResponse<String> answer, int status, String type, String member, String text)
      throws Exception {
    JsonNode body = new ObjectMapper().readTree(answer.body());
    assertThat(body.path("__type").textValue()).isEqualTo(type);
    assertThat(body.path(member).textValue()).isEqualTo(text);
    assertThat(answer.statusCode()).isEqualTo(status);
  }
}
