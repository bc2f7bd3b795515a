/** Annotations that say with what state tests begin. */
package io.github.rekognitionmock.junit.jupiter.seed;
