/**
 * The service behind any transport: the steps that a typed request takes, from the constraints to
 * the journal.
 */
package io.github.rekognitionmock.service;
