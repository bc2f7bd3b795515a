/** What the mock knows, kept apart by account and region as the service keeps it. */
package io.github.rekognitionmock.internal.account;
