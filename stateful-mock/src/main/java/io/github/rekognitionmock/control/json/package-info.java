/**
 * JSON from outside, read so that everything that is wrong with it can be said in one sentence:
 * what, where, and how to mend it.
 */
package io.github.rekognitionmock.control.json;
