package io.github.rekognitionmock.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Points the client of a Spring application to the mock: endpoint, region and keys are properties
 * of the application's context, by the names that the application reads.
 *
 * <pre>{@code
 * @SpringBootTest
 * @ExportSpringProperties
 * class BadgeServiceTest {}
 * }</pre>
 *
 * <p>The server belongs to the context, and like it is kept for all classes that Spring gives the
 * same context. Every test begins with what the application did when it started, and the seeds;
 * with {@link AccountScope#CLASS}, every class does. As they share the application's one account,
 * tests with this annotation do not run at the same time.
 *
 * <p>{@link RekognitionMockTest} chooses region, account scope and seeds, and is not needed
 * otherwise.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(RekognitionMockExtension.class)
@ResourceLock("io.github.rekognitionmock.junit.jupiter.ExportSpringProperties")
public @interface ExportSpringProperties {

  /**
   * The property for the endpoint.
   *
   * @return the name, as in {@code rekognition.endpoint}
   */
  String endpoint() default "rekognition.endpoint";

  /**
   * The property for the region.
   *
   * @return the name, as in {@code rekognition.region}
   */
  String region() default "rekognition.region";

  /**
   * The property for the access key, which is an account id.
   *
   * @return the name, as in {@code rekognition.access-key-id}
   */
  String accessKeyId() default "rekognition.access-key-id";

  /**
   * The property for the secret access key.
   *
   * @return the name, as in {@code rekognition.secret-access-key}
   */
  String secretAccessKey() default "rekognition.secret-access-key";
}
