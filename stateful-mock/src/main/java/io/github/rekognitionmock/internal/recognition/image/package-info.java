/**
 * Images as requests name them, and the files they are.
 *
 * <p>This package knows no HTTP, no JSON, no AWS SDK and no WireMock.
 */
package io.github.rekognitionmock.internal.recognition.image;
