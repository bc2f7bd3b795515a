/** Gives fields and parameters of tests what they ask for. */
package io.github.rekognitionmock.junit.jupiter.internal.injection;
