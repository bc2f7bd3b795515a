/** Faults that tests inject: errors, delays and broken connections. */
@NullMarked
package io.github.rekognitionmock.fault;

import org.jspecify.annotations.NullMarked;
