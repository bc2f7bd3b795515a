/** Control from outside: the calls below {@code /__admin/rekognition} and their documents. */
package io.github.rekognitionmock.internal.control;
