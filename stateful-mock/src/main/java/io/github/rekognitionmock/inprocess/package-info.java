/** Clients that reach the mock without a socket. */
package io.github.rekognitionmock.inprocess;
