/** The mock as a whole, and the handles with which Java tests arrange and inspect it. */
package io.github.rekognitionmock.internal.mock;
