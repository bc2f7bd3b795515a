package io.github.rekognitionmock.internal.constraint;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What lists and maps consist of. Their parts are not told apart: violations name the whole. */
enum Part {
  ELEMENT("Member must satisfy constraint: ") {
    @Override
    Collection<?> of(Object list) {
      return (List<?>) list;
    }
  },
  KEY("Map keys must satisfy constraint: ") {
    @Override
    Collection<?> of(Object map) {
      return ((Map<?, ?>) map).keySet();
    }
  },
  VALUE("Map value must satisfy constraint: ") {
    @Override
    Collection<?> of(Object map) {
      return ((Map<?, ?>) map).values();
    }
  };

  private final String opening;

  Part(String opening) {
    this.opening = opening;
  }

  abstract Collection<?> of(Object whole);

  String demand(List<String> demands) {
    return opening + demands;
  }
}
