package io.github.rekognitionmock.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks {@code RekognitionMockExtension} to set a field, private ones and those of superclasses
 * included. The types are those of its parameters.
 *
 * <p>A static field speaks for the class's account. An instance field speaks for the account of the
 * running test, and is set before the first {@code @BeforeEach} method.
 *
 * <p>Parameters are recognised by their types and need no annotation, with one exception: a {@link
 * java.net.URI} of a parameterized test is an argument of that test unless it is annotated.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(RekognitionMockExtension.class)
public @interface InjectRekognition {}
