/** The operations on faces in collections. */
package io.github.rekognitionmock.operation.face;
