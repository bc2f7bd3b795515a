package io.github.rekognitionmock.internal.constraint;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;

/** Quotes values the way Java prints them, which is what the service does. */
final class Quotation {

  /** The service sends back whatever it was sent. A message of megabytes would help nobody. */
  private static final int LONGEST = 10_000;

  private final StringBuilder text = new StringBuilder();

  private Quotation() {}

  static String of(Object value) {
    Quotation quotation = new Quotation();
    quotation.append(value);
    return quotation.text.toString();
  }

  private void append(Object value) {
    if (value instanceof Collection<?> list) {
      append("[", list.iterator(), "]");
    } else if (value instanceof Map<?, ?> map) {
      append("{", map.entrySet().iterator(), "}");
    } else if (value instanceof Map.Entry<?, ?> entry) {
      append(entry.getKey());
      append("=");
      append(entry.getValue());
    } else if (value instanceof SdkBytes bytes) {
      int length = bytes.asByteArrayUnsafe().length;
      append("java.nio.HeapByteBuffer[pos=0 lim=%1$s cap=%1$s]".formatted(length));
    } else {
      append(String.valueOf(value));
    }
  }

  private void append(String opening, Iterator<?> parts, String closing) {
    append(opening);
    while (parts.hasNext() && !isFull()) {
      append(parts.next());
      append(parts.hasNext() ? ", " : "");
    }
    append(closing);
  }

  private void append(String part) {
    if (isFull()) {
      return;
    }
    int left = LONGEST - text.length();
    text.append(part, 0, Math.min(left, part.length()));
    if (part.length() > left) {
      text.append("...");
    }
  }

  private boolean isFull() {
    return text.length() > LONGEST;
  }
}
