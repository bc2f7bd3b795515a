/** How requests of the SDK's clients get to the mock: over sockets, or without leaving the JVM. */
package io.github.rekognitionmock.junit.jupiter.internal.transport;
