/** The accounts of tests and classes, and the state with which they begin. */
package io.github.rekognitionmock.junit.jupiter.internal.account;
