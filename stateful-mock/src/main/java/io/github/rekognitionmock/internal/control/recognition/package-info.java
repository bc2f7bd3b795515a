/** What images show and how similar faces are, in documents. */
package io.github.rekognitionmock.internal.control.recognition;
