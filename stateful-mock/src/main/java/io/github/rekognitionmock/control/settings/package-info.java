/** Settings as JSON. */
package io.github.rekognitionmock.control.settings;
