/** The mock as an extension of a WireMock server. */
@NullMarked
package io.github.rekognitionmock.wiremock;

import org.jspecify.annotations.NullMarked;
