/**
 * What pictures show and how alike faces are: declared by tests, derived deterministically where
 * nothing was declared, never random.
 *
 * <p>This package knows no HTTP, no JSON, no AWS SDK and no WireMock.
 */
package io.github.rekognitionmock.internal.recognition;
