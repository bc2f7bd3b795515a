package io.github.rekognitionmock.internal.control.json;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A member of a document that is a number within bounds, both included. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Range {

  long min();

  long max() default Integer.MAX_VALUE;

  /** A word that may stand in place of the number, which is a whole one then. */
  String or() default "";
}
