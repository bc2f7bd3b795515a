package io.github.rekognitionmock.samples.spring;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Where the service is and who asks. What is left out is as the AWS SDK has it. */
@ConfigurationProperties("rekognition")
record RekognitionProperties(
    URI endpoint,
    @DefaultValue("us-east-1") String region,
    String accessKeyId,
    String secretAccessKey) {

  AwsCredentialsProvider credentials() {
    return accessKeyId == null
        ? DefaultCredentialsProvider.builder().build()
        : StaticCredentialsProvider.create(
            AwsBasicCredentials.create(accessKeyId, secretAccessKey));
  }
}
