package io.github.rekognitionmock.junit.jupiter;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Names documents with which tests begin, in the format that {@code GET /__admin/rekognition/state}
 * answers.
 *
 * <pre>{@code
 * @RekognitionMockTest
 * @Seed("classpath:staff.json")
 * class StaffTest {}
 * }</pre>
 *
 * <p>On a class they are for every test, so that each begins with the same state whatever others
 * did; on a method for this one test, in addition. Seeds of outer classes come before those of
 * inner ones.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(RekognitionMockExtension.class)
@Inherited
@Repeatable(Seed.Several.class)
public @interface Seed {

  /**
   * Where the documents are.
   *
   * @return names that begin with {@code classpath:} or {@code file:}, as in {@code
   *     classpath:staff.json}; files are relative to the working directory
   */
  String[] value();

  /** Holds repeated annotations. */
  @Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @Retention(RetentionPolicy.RUNTIME)
  @Documented
  @Inherited
  @interface Several {

    /**
     * The annotations.
     *
     * @return in the order in which they were written
     */
    Seed[] value();
  }
}
