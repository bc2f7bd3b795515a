package io.github.rekognitionmock.internal.collection.value;

import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** A user as listings and searches show it, without its faces. */
public record ListedUser(String id, UserStatus status) {}
