/** What WireMock remembers of the requests that it, or the mock in its place, received. */
package io.github.rekognitionmock.internal.wiremock.journal;
