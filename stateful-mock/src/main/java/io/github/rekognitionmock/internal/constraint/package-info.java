/**
 * The constraints of AWS's service model, as data, and the check that walks a message beside it.
 */
package io.github.rekognitionmock.internal.constraint;
