/**
 * What the service does, as far as it is known: tests that run over every transport of the mock,
 * and against the real service if {@code REKOGNITION_CONTRACT_REAL=true} is set.
 */
package io.github.rekognitionmock.contract;
