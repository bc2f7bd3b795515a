/** The operations on users and their faces. */
package io.github.rekognitionmock.internal.operation.user;
