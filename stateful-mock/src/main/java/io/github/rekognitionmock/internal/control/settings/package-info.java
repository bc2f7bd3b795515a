/** Settings in documents. */
package io.github.rekognitionmock.internal.control.settings;
