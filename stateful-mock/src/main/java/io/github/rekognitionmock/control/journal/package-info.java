/** Received requests as JSON. */
package io.github.rekognitionmock.control.journal;
