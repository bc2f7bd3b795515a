package io.github.rekognitionmock.internal.protocol;

import java.util.Locale;
import java.util.Optional;

/** Which content types the service answers to, and with. */
final class ContentTypes {

  static final String JSON = "application/x-amz-json-1.1";
  static final String XML = "application/xml";

  private static final String OLD_JSON = "application/x-amz-json-1.0";

  private ContentTypes() {}

  /**
   * Tells whether a request is answered in this protocol. The service is picky about the older
   * version of the protocol only, and about requests that do not say what they are.
   */
  static boolean isServed(Optional<String> contentType) {
    return contentType
        .map(ContentTypes::withoutParameters)
        .filter(type -> !type.isEmpty() && !type.equals(OLD_JSON))
        .isPresent();
  }

  private static String withoutParameters(String contentType) {
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return type.strip().toLowerCase(Locale.ROOT);
  }
}
