/** State in documents: what they may contain, what is derived, and how they become state. */
package io.github.rekognitionmock.internal.control.state;
