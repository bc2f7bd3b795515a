/** Assertions of AssertJ about the state of the mock. */
package io.github.rekognitionmock.junit.jupiter.assertj;
