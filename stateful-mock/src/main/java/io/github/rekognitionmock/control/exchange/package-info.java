/** Requests, errors and responses of the service in control documents. */
package io.github.rekognitionmock.control.exchange;
