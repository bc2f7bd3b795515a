package io.github.rekognitionmock.operation;

import java.lang.reflect.InvocationTargetException;
import software.amazon.awssdk.core.SdkPojo;

/** Finds the builders of the SDK's model classes, which have no type in common. */
final class SdkBuilders {

  private SdkBuilders() {}

  static SdkPojo of(Class<? extends SdkPojo> type) {
    try {
      return (SdkPojo) type.getMethod("builder").invoke(null);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(
          type + " has no builder: use a version of the SDK that the mock supports", e);
    }
  }
}
