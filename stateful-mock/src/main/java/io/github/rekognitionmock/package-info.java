/**
 * A stateful test double of Amazon Rekognition's face collections and users: {@link
 * io.github.rekognitionmock.RekognitionMock} arranges and inspects it.
 */
@NullMarked
package io.github.rekognitionmock;

import org.jspecify.annotations.NullMarked;
