/** Failures that tests ask for: which requests they meet, and what happens to those. */
package io.github.rekognitionmock.fault;
