/** Control from outside: the documents and calls below {@code /__admin/rekognition}. */
package io.github.rekognitionmock.control;
