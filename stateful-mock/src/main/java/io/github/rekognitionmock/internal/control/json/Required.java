package io.github.rekognitionmock.internal.control.json;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A member of a document that must be there. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {}
