/**
 * The settings of a WireMock server that is there for the mock alone: reachable from this machine
 * only, quiet, quick, and with a journal that does not grow without end.
 */
package io.github.rekognitionmock.wiremock.settings;
