package io.github.rekognitionmock.samples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** An application whose client is set up by properties. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class BadgeApplication {

  public static void main(String[] args) {
    SpringApplication.run(BadgeApplication.class, args);
  }

  @Bean
  RekognitionClient rekognitionClient(RekognitionProperties properties) {
    return RekognitionClient.builder()
        .endpointOverride(properties.endpoint())
        .region(Region.of(properties.region()))
        .credentialsProvider(properties.credentials())
        .build();
  }
}
