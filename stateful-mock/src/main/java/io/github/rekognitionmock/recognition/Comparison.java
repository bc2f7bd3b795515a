package io.github.rekognitionmock.recognition;

/**
 * What came of comparing two faces.
 *
 * @param one a face
 * @param other the face that it was compared with
 * @param similarity how alike they are, 0 to 100
 * @param reason why
 */
public record Comparison(Likeness one, Likeness other, float similarity, SimilarityReason reason) {}
