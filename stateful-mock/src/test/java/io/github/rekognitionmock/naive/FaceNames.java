package io.github.rekognitionmock.naive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.rekognitionmock.naive.NaiveService.Photo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which photo has which FaceId in which collection, as far as the client was told. */
final class FaceNames {

  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Photo> photos = new HashMap<>();

  /** Notes an id, which must not be that of another photo. */
  void learn(String collection, Photo photo, String id) {
    String known = ids.putIfAbsent(collection + photo, id);
    Photo other = photos.putIfAbsent(collection + id, photo);
    if ((known != null && !known.equals(id)) || (other != null && !other.equals(photo))) {
      throw new AssertionError("%s is %s, and not %s".formatted(photo, known, id));
    }
  }

  /** Returns the id of a photo, or one that no photo has. */
  String id(String collection, Photo photo) {
    return ids.getOrDefault(
        collection + photo, UUID.nameUUIDFromBytes(photo.toString().getBytes(UTF_8)).toString());
  }

  List<String> ids(String collection, List<Photo> some) {
    return some.stream().map(photo -> id(collection, photo)).toList();
  }

  /** Returns the photo with an id among those that were asked about, or else in the collection. */
  Photo photo(String collection, String id, List<Photo> asked) {
    return asked.stream()
        .filter(photo -> id(collection, photo).equals(id))
        .findFirst()
        .orElseGet(() -> photos.get(collection + id));
  }
}
