/** The mock in tests of JUnit Jupiter: a server, an account for every test, and clients for it. */
@NullMarked
package io.github.rekognitionmock.junit.jupiter;

import org.jspecify.annotations.NullMarked;
