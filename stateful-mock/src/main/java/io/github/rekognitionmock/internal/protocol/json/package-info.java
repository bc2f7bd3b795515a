/** JSON as AWS writes it, from and to the SDK's own types. */
package io.github.rekognitionmock.internal.protocol.json;
