/** Faults and stubs in documents. */
package io.github.rekognitionmock.internal.control.fault;
