/** The operations on faces in collections. */
package io.github.rekognitionmock.internal.operation.face;
