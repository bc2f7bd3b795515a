/**
 * What was declared about images, and the recognizer that sees what follows from it.
 *
 * <p>This package knows no HTTP, no JSON, no AWS SDK and no WireMock.
 */
package io.github.rekognitionmock.internal.recognition.rule;
