/** The requests that the mock received, with its answers and the reasons for them. */
@NullMarked
package io.github.rekognitionmock.journal;

import org.jspecify.annotations.NullMarked;
