package io.github.rekognitionmock.internal.journal;

import java.util.Arrays;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;

/** Cuts the images of requests that are to be remembered: each may have five megabytes. */
public final class ImageTrimmer {

  private static final int KEPT = 1024;

  private ImageTrimmer() {}

  public static RekognitionRequest trim(RekognitionRequest request, Explanation explanation) {
    RekognitionRequest trimmed = request;
    for (SdkField<?> field : request.sdkFields()) {
      if (field.marshallingType() == MarshallingType.SDK_POJO
          && field.getValueOrDefault(request) instanceof Image image
          && size(image) > KEPT) {
        trimmed = replace(trimmed, field, beginning(image));
        int size = size(image);
        explanation.add(
            () ->
                "The journal keeps the first %s of the %s bytes of %s."
                    .formatted(KEPT, size, field.locationName()));
      }
    }
    return trimmed;
  }

  private static int size(Image image) {
    return image.bytes() == null ? 0 : image.bytes().asByteArrayUnsafe().length;
  }

  private static Image beginning(Image image) {
    byte[] bytes = Arrays.copyOf(image.bytes().asByteArrayUnsafe(), KEPT);
    return image.toBuilder().bytes(SdkBytes.fromByteArrayUnsafe(bytes)).build();
  }

  private static RekognitionRequest replace(
      RekognitionRequest request, SdkField<?> field, Image image) {
    RekognitionRequest.Builder builder = request.toBuilder();
    field.set(builder, image);
    return builder.build();
  }
}
