package io.github.rekognitionmock.internal.recognition;

/** What came of comparing two faces. */
public record Comparison(Likeness one, Likeness other, float similarity, SimilarityReason reason) {}
