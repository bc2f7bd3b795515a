/** What a test chooses about an account as a whole: limits, delays and strictness. */
package io.github.rekognitionmock.settings;
