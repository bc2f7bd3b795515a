/** The mock of a Spring application's context. Optional: nothing here is loaded without Spring. */
package io.github.rekognitionmock.junit.jupiter.internal.spring;
