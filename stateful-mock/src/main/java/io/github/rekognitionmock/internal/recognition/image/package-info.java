/**
 * Images as requests name them, the files they are, and the self-describing ones that the mock
 * makes.
 *
 * <p>This package knows no HTTP, no JSON, no AWS SDK and no WireMock.
 */
package io.github.rekognitionmock.internal.recognition.image;
