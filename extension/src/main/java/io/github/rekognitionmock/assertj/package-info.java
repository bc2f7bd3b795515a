/** AssertJ assertions about the mock, whose failures say what is there instead, and why. */
@NullMarked
package io.github.rekognitionmock.assertj;

import org.jspecify.annotations.NullMarked;
