/**
 * WireMock's HTTP server with handlers before WireMock's own, which keep out what WireMock would
 * not, and answer the mock's requests without it. The only code that names Jetty.
 */
package io.github.rekognitionmock.internal.jetty;
