package io.github.rekognitionmock.internal.journal;

import java.util.Collection;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/** Estimates the memory that a message takes, so that what is remembered can be limited. */
public final class Weight {

  private static final int OBJECT = 48;

  private Weight() {}

  /** Returns bytes, within a factor of two of what the heap really gives. */
  public static long of(Object value) {
    if (value instanceof String text) {
      return OBJECT + 2L * text.length();
    }
    if (value instanceof SdkBytes bytes) {
      return (long) OBJECT + bytes.asByteArrayUnsafe().length;
    }
    if (value instanceof Collection<?> list) {
      return OBJECT + list.stream().mapToLong(Weight::of).sum();
    }
    if (value instanceof Map<?, ?> map) {
      return of(map.keySet()) + of(map.values());
    }
    if (value instanceof SdkPojo structure) {
      long weight = OBJECT;
      for (SdkField<?> field : structure.sdkFields()) {
        weight += of(field.getValueOrDefault(structure));
      }
      return weight;
    }
    return value == null ? 0 : OBJECT;
  }
}
