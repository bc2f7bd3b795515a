/**
 * What can be told of a face by looking at it, with the ranges that the service keeps to.
 *
 * <p>This package knows no HTTP, no JSON, no AWS SDK and no WireMock.
 */
package io.github.rekognitionmock.recognition.attribute;
