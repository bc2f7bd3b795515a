/**
 * Makes the pictures that say themselves whom they show, the same bytes on every platform: neither
 * fonts nor compressors of the platform are used.
 *
 * <p>This package knows no HTTP, no JSON, no AWS SDK and no WireMock.
 */
@NullMarked
package io.github.rekognitionmock.internal.recognition.drawing;

import org.jspecify.annotations.NullMarked;
