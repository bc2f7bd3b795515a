package io.github.rekognitionmock.recognition;

/** What was declared about images. Thread-safe. */
public final class ImageRules {}
