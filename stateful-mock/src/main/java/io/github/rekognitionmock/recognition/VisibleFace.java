package io.github.rekognitionmock.recognition;

import java.util.Optional;

/**
 * A face on an image.
 *
 * @param person the person whom the face was declared to show
 * @param boundingBox where it is
 * @param confidence how certain it is that this is a face, 0 to 100
 * @param attributes what else is to be seen of it
 */
public record VisibleFace(
    Optional<String> person,
    BoundingBox boundingBox,
    float confidence,
    FaceAttributes attributes) {}
