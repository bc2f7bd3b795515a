/** What lives as long as a test, as a class or as all tests, and is then closed by JUnit. */
package io.github.rekognitionmock.junit.jupiter.internal.lifecycle;
