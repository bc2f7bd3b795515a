/** Faults as JSON. */
package io.github.rekognitionmock.control.fault;
