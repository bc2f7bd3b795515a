package io.github.rekognitionmock;

import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.internal.constraint.TextRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of pictures whose names say whom they show: {@code alice.jpg}, {@code alice+bob.png},
 * {@code alice/on-the-beach.jpg}.
 *
 * <pre>{@code
 * Images.folder(Path.of("src/test/photos")).inBucket("photos").declareTo(rekognition);
 * }</pre>
 *
 * <p>Where a picture lies in a folder of the folder, the outermost one's name counts, else its own
 * name without extension. Files that do not end in {@code .jpg}, {@code .jpeg} or {@code .png} are
 * passed over. Immutable and thread-safe.
 */
public final class ImageFolder {

  private static final List<String> EXTENSIONS = List.of(".jpg", ".jpeg", ".png");

  private final Path folder;
  private final Optional<String> bucket;

  ImageFolder(Path folder, Optional<String> bucket) {
    this.folder = folder;
    this.bucket = bucket;
  }

  /**
   * Has the pictures declared as objects in S3, too. Their names are the paths below the folder,
   * such as {@code alice/on-the-beach.jpg}.
   *
   * @param bucket the bucket
   * @return the folder with its bucket
   * @throws IllegalArgumentException if this cannot be the name of a bucket
   */
  public ImageFolder inBucket(String bucket) {
    return new ImageFolder(folder, Optional.of(TextRule.BUCKET.check("bucket", bucket)));
  }

  /**
   * Declares whom the pictures show: by their bytes, by which copies of them are recognised as
   * well, and by their names in S3 if a bucket was given.
   *
   * @param rekognition the mock of an account
   * @throws IllegalArgumentException if there is no such folder, or if a name cannot be a person's
   * @throws UncheckedIOException if the folder or a picture cannot be read
   */
  public void declareTo(RekognitionMock rekognition) {
    required("rekognition", rekognition);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "'%s' is not a folder: give one with pictures".formatted(folder));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(ImageFolder::isPicture)
          .sorted()
          .forEach(picture -> declare(picture, rekognition));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void declare(Path picture, RekognitionMock rekognition) {
    Path place = folder.relativize(picture);
    String name = place.getName(0).toString();
    String persons = place.getNameCount() == 1 ? name.substring(0, name.lastIndexOf('.')) : name;
    String[] shown = persons.split("\\+", -1);
    try {
      rekognition.image(Files.readAllBytes(picture)).shows(shown);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    bucket.ifPresent(in -> rekognition.image(in, place.toString().replace('\\', '/')).shows(shown));
  }

  private static boolean isPicture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }
}
