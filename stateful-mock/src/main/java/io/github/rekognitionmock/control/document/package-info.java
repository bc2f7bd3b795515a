/**
 * The documents that carry state in and out: what they may say, what follows where they say
 * nothing, and how they become state as a whole or not at all.
 */
package io.github.rekognitionmock.control.document;
