package io.github.rekognitionmock.recognition;

/** What is to be seen of a face besides where it is. */
public record FaceAttributes() {}
