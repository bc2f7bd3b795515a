/** The errors that the service answers with, and every one of their texts. */
package io.github.rekognitionmock.internal.error;
