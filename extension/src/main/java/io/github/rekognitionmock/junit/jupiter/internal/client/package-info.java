/** Clients of the AWS SDK that speak to the mock and to nothing else. */
package io.github.rekognitionmock.junit.jupiter.internal.client;
