/** The operations of the service, each a small class over the model. */
package io.github.rekognitionmock.internal.operation;
