/** The mock as an HTTP server in the test's JVM. */
@NullMarked
package io.github.rekognitionmock.server;

import org.jspecify.annotations.NullMarked;
