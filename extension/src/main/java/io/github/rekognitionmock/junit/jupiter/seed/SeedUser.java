package io.github.rekognitionmock.junit.jupiter.seed;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets tests begin with a user, in a collection that is created if there is none. Where and in
 * which order as for {@link Seed}.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Repeatable(SeedUser.Several.class)
public @interface SeedUser {

  /**
   * The user id.
   *
   * @return the id
   */
  String value();

  /**
   * The collection.
   *
   * @return the collection id
   */
  String collection();

  /**
   * How many faces the user has, each on a photo of its own.
   *
   * @return 0, the default, to 100
   */
  int faces() default 0;

  /**
   * The person whom the faces show.
   *
   * @return a label; by default the user id
   */
  String person() default "";

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
    SeedUser[] value();
  }
}
