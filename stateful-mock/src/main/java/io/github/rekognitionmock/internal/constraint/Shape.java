package io.github.rekognitionmock.internal.constraint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A type of the service model.
 *
 * @param members the constrained members, if this is a structure
 * @param element the type of the elements, if this is a list of structures or of lists
 */
record Shape(
    List<Constraint> constraints,
    Set<String> required,
    Map<String, Shape> members,
    Optional<Shape> element) {}
