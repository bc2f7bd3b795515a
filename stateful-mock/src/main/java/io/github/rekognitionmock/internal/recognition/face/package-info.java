/**
 * Faces on images: what was declared of them, what follows where nothing was, and whether they are
 * good enough to be used.
 *
 * <p>This package knows no HTTP, no JSON, no AWS SDK and no WireMock.
 */
package io.github.rekognitionmock.internal.recognition.face;
