/** The mock in tests of JUnit Jupiter: a server, an account for every test, and clients for it. */
package io.github.rekognitionmock.junit.jupiter;
