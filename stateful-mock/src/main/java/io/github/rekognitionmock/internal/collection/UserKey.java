package io.github.rekognitionmock.internal.collection;

import java.util.Comparator;

/**
 * Orders users by a stable hash, because the service lists them neither by name nor by time: a
 * client that relies on either should fail here too.
 */
record UserKey(int hash, String id) implements Comparable<UserKey> {

  private static final Comparator<UserKey> ORDER =
      Comparator.comparingInt(UserKey::hash).thenComparing(UserKey::id);
  private static final int GOLDEN_RATIO = 0x9E3779B9;

  static UserKey of(String id) {
    return new UserKey(Integer.reverse(id.hashCode() * GOLDEN_RATIO), id);
  }

  @Override
  public int compareTo(UserKey other) {
    return ORDER.compare(this, other);
  }
}
