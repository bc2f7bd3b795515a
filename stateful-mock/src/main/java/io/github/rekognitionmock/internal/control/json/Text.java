package io.github.rekognitionmock.internal.control.json;

import io.github.rekognitionmock.internal.constraint.TextRule;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A member of a document that follows a rule. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

  TextRule value();

  /** What the keys of a map follow. */
  TextRule[] keys() default {};
}
