/** AWS JSON 1.1: from bytes to the SDK's own request types, and back. */
package io.github.rekognitionmock.internal.protocol;
