/** How it is written down in JSON what images show and how alike faces are. */
package io.github.rekognitionmock.control.recognition;
