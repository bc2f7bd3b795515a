/**
 * How the mock lives in a WireMock server: the stub that hands it requests, the short cut past
 * WireMock's stub matching, and the routes of its control API.
 *
 * <p>Only types of {@code com.github.tomakehurst.wiremock} that are the same in WireMock 3 and 4
 * are named here, so that one build runs on both, shaded or not.
 */
package io.github.rekognitionmock.internal.wiremock;
