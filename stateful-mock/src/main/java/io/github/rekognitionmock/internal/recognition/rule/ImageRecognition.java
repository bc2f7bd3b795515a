package io.github.rekognitionmock.internal.recognition.rule;

import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.face.FaceCompletion;
import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import io.github.rekognitionmock.internal.recognition.image.Image;
import io.github.rekognitionmock.internal.recognition.image.ImageFile;
import io.github.rekognitionmock.internal.recognition.image.ImageKey;
import io.github.rekognitionmock.internal.recognition.image.Inscription;
import io.github.rekognitionmock.internal.recognition.mark.Sight;
import io.github.rekognitionmock.internal.recognition.rule.RecognitionException.Problem;
import java.util.List;
import java.util.Optional;

/** Sees the faces on images: those that were declared. Thread-safe. */
public final class ImageRecognition {

  private static final long MOST_BYTES_IN_S3 = 15L << 20;
  private static final List<DeclaredFace> SOMEBODY = List.of(DeclaredFace.ANY);

  private final ImageRules rules;
  private final String region;
  private final Sight sight;

  public ImageRecognition(ImageRules rules, String region, Sight sight) {
    this.rules = rules;
    this.region = region;
    this.sight = sight;
  }

  /**
   * Looks at an image. The first of these decides what it shows: a rule for its bytes, a rule for
   * their SHA-256, a rule for its S3 object, what the image says itself, the marks on it, the rule
   * for unknown images. Else it shows one face of somebody whom only this image shows.
   *
   * <p>Bytes with a rule of their own may be anything; others have to be a JPEG or a PNG with sides
   * from 80 to 10,000 pixels, as far as those can be read. Those in S3 have to be in a bucket of
   * the same region, and no larger than 15 MB, as far as that was declared.
   */
  public RecognizedImage recognize(Image image) {
    if (rules.region(image).filter(other -> !other.equals(region)).isPresent()) {
      throw new RecognitionException(Problem.S3_BUCKET_ELSEWHERE);
    }
    Optional<ImageRule> rule = rules.find(image);
    return rule.filter(found -> !(found.key() instanceof ImageKey.Unknown)).isPresent()
        ? follow(rule.get(), image)
        : withoutOwnRule(image, rule);
  }

  private RecognizedImage withoutOwnRule(Image image, Optional<ImageRule> forUnknown) {
    return (image instanceof Image.Bytes bytes ? read(bytes) : Optional.<RecognizedImage>empty())
        .or(() -> forUnknown.map(rule -> follow(rule, image)))
        .orElseGet(() -> see(image, SOMEBODY, Evidence.NONE));
  }

  private Optional<RecognizedImage> read(Image.Bytes image) {
    ImageFile file = open(image);
    Optional<Inscription> inscription = file.inscription();
    return inscription
        .filter(Inscription::isCurrent)
        .map(current -> see(image, current))
        .or(
            () ->
                file.dimensions()
                    .map(size -> sight.look(image, size))
                    .filter(marked -> !marked.isEmpty())
                    .map(marked -> see(image, marked, Evidence.MARKS)))
        .or(() -> inscription.map(former -> see(image, former)));
  }

  private static RecognizedImage see(Image image, Inscription inscription) {
    List<DeclaredFace> faces = inscription.persons().stream().map(DeclaredFace::of).toList();
    return see(image, faces, Evidence.OWN_DECLARATION);
  }

  private static RecognizedImage follow(ImageRule rule, Image image) {
    if (rule instanceof ImageRule.Showing showing) {
      if (showing.size().orElse(0L) > MOST_BYTES_IN_S3) {
        throw new RecognitionException(Problem.TOO_LARGE);
      }
      return see(image, showing.faces(), evidence(rule.key()));
    }
    throw new RecognitionException(Problem.S3_OBJECT_MISSING);
  }

  private static RecognizedImage see(Image image, List<DeclaredFace> faces, Evidence evidence) {
    return new RecognizedImage(image.id(), FaceCompletion.complete(image.id(), faces), evidence);
  }

  private static Evidence evidence(ImageKey key) {
    if (key instanceof Image.Bytes) {
      return Evidence.BYTES_RULE;
    }
    if (key instanceof Image.S3Object) {
      return Evidence.S3_OBJECT_RULE;
    }
    return key instanceof ImageKey.Sha256 ? Evidence.SHA256_RULE : Evidence.DEFAULT_RULE;
  }

  private static ImageFile open(Image.Bytes image) {
    ImageFile file =
        ImageFile.of(image.content())
            .orElseThrow(() -> new RecognitionException(Problem.INVALID_FORMAT));
    file.dimensions().ifPresent(ImageRecognition::check);
    return file;
  }

  private static void check(Dimensions size) {
    if (size.smallerSide() < Dimensions.SHORTEST) {
      throw new RecognitionException(Problem.TOO_SMALL);
    }
    if (size.greaterSide() > Dimensions.LONGEST) {
      throw new RecognitionException(Problem.TOO_LARGE);
    }
  }
}
