/** How the mock lives in a WireMock server. */
package io.github.rekognitionmock.wiremock;
