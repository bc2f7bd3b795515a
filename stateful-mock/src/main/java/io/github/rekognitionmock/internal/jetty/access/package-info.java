/** Keeps web pages of strangers out. */
package io.github.rekognitionmock.internal.jetty.access;
