/** Answers that tests declare for operations which the mock does not imitate. */
package io.github.rekognitionmock.internal.stub;
