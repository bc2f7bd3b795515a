/** The operations that look at images. */
package io.github.rekognitionmock.internal.operation.image;
