/** Declared answers as JSON. */
package io.github.rekognitionmock.control.stub;
