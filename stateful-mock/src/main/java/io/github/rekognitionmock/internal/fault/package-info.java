/** Injected faults: which requests they affect, and what happens to those. */
package io.github.rekognitionmock.internal.fault;
