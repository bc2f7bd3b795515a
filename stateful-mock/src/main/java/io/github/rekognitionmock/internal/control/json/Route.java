package io.github.rekognitionmock.internal.control.json;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * A method that performs a call of the control API. It may take the account that the call is about
 * or its key, the document that was sent (or {@link Elements}, for one or a list), and as a text
 * the last part of the path. It returns the document to answer, or nothing. What it refuses it
 * throws.
 */
@Retention(RetentionPolicy.RUNTIME)
public @interface Route {

  /** The HTTP method and the path, as in {@code GET /faults/{id}}. */
  String call();

  String summary();

  /** Whether the document may contradict the state that is there. */
  boolean conflicts() default false;
}
