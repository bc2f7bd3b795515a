/** A stateful test double for Amazon Rekognition's face collections and users. */
package io.github.rekognitionmock;
