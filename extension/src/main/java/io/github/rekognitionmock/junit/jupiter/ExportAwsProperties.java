package io.github.rekognitionmock.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Points clients that the code under test builds by itself to the mock, for as long as a test runs:
 * the system properties {@code aws.endpointUrlRekognition}, {@code aws.region}, {@code
 * aws.accessKeyId} and {@code aws.secretAccessKey} are set to what the test's account needs, and
 * put back afterwards.
 *
 * <p>On a class, they are also set for the class's account while {@code @BeforeAll} methods run.
 * Code that builds its client once for all tests needs {@link AccountScope#CLASS}.
 *
 * <p>System properties belong to the whole JVM. Tests with this annotation therefore never run at
 * the same time as others that lock {@link Resources#SYSTEM_PROPERTIES}, themselves included.
 *
 * <p>Works on the AWS SDK 2.28.1 and newer, the first that reads {@code
 * aws.endpointUrlRekognition}, and over plain HTTP. With an older SDK, or with HTTPS, the test or
 * class fails: a client would pass by the mock and call the real service.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(RekognitionMockExtension.class)
@Inherited
@ResourceLock(Resources.SYSTEM_PROPERTIES)
public @interface ExportAwsProperties {}
