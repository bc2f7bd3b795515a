/** The operations on collections and their tags. */
package io.github.rekognitionmock.internal.operation.collection;
