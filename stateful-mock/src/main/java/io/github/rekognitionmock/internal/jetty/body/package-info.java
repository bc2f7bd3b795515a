/** Reads bodies of requests, without a thread that waits for them and within limits. */
package io.github.rekognitionmock.internal.jetty.body;
