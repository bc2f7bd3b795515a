/** Answers the mock's requests before WireMock's own handlers. */
package io.github.rekognitionmock.internal.jetty.answer;
