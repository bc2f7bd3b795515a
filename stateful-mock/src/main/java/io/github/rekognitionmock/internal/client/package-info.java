/** SDK clients for the mock, and the way to it that needs no socket. */
package io.github.rekognitionmock.internal.client;
