/** The sentences with which operations explain answers that are not obvious. */
package io.github.rekognitionmock.internal.operation.explanation;
