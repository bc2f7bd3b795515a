/** The service behind any transport: its operations, and the steps that every request takes. */
package io.github.rekognitionmock.internal.service;
