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
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Sees the faces on images: those that were declared. Thread-safe. */
public final class ImageRecognition {

  private static final long MOST_BYTES_IN_S3 = 15L << 20;
  private static final List<DeclaredFace> SOMEBODY = List.of(DeclaredFace.ANY);

  private final ImageRules rules;
  private final String region;
  private final Sight sight;
  private final Copies copies;
  private final BooleanSupplier recognizesCopies;
  private final Function<Image, Optional<List<DeclaredFace>>> further;

  public ImageRecognition(
      ImageRules rules,
      String region,
      Sight sight,
      BooleanSupplier recognizesCopies,
      Function<Image, Optional<List<DeclaredFace>>> further) {
    this.rules = rules;
    this.region = region;
    this.sight = sight;
    this.copies = new Copies(sight);
    this.recognizesCopies = recognizesCopies;
    this.further = further;
  }

  /**
   * Looks at an image. The first of these decides what it shows: a rule for its bytes, a rule for
   * their SHA-256, a rule for its S3 object, one for the beginning of the object's name, what the
   * image says itself, the marks on it, the photograph of which it is a copy, what else sees faces,
   * the rule for unknown images. Else it shows one face of somebody whom only this image shows.
   *
   * <p>Bytes with a rule of their own may be anything; others have to be a whole JPEG or PNG with
   * sides from 80 to 10,000 pixels. Those in S3 have to be in a bucket of the same region, and no
   * larger than 15 MB, as far as that was declared.
   */
  public RecognizedImage recognize(Image image) {
    if (rules.region(image).filter(other -> !other.equals(region)).isPresent()) {
      throw new RecognitionException(
          Problem.S3_BUCKET_ELSEWHERE, "its bucket was declared to be in another region");
    }
    Optional<ImageRule> rule = rules.find(image);
    return rule.filter(found -> !(found.key() instanceof ImageKey.Unknown)).isPresent()
        ? follow(rule.get(), image)
        : withoutOwnRule(image, rule);
  }

  private RecognizedImage withoutOwnRule(Image image, Optional<ImageRule> forUnknown) {
    return (image instanceof Image.Bytes bytes ? read(bytes) : Optional.<RecognizedImage>empty())
        .or(() -> further.apply(image).map(faces -> see(image, faces, Evidence.RECOGNIZER)))
        .or(() -> forUnknown.map(rule -> follow(rule, image)))
        .orElseGet(() -> see(image, SOMEBODY, Evidence.NONE));
  }

  private Optional<RecognizedImage> read(Image.Bytes image) {
    ImageFile file = open(image);
    Optional<Inscription> inscription = file.inscription();
    return inscription
        .filter(Inscription::isCurrent)
        .map(current -> see(image, current))
        .or(() -> file.dimensions().flatMap(size -> look(image, sight.look(image, size))))
        .or(() -> inscription.map(former -> see(image, former)));
  }

  private Optional<RecognizedImage> look(Image.Bytes image, Sight.View view) {
    return view.marked().isEmpty()
        ? view.hash()
            .filter(hash -> recognizesCopies.getAsBoolean())
            .flatMap(hash -> copies.original(hash, rules.all()))
            .map(original -> see(image, original))
        : Optional.of(see(image, view.marked(), Evidence.MARKS));
  }

  private static RecognizedImage see(Image image, Copies.Original original) {
    return new RecognizedImage(
        image.id(),
        FaceCompletion.complete(image.id(), original.rule().faces()),
        Evidence.COPY,
        Optional.of(
            new RecognizedImage.Original(
                ((Image) original.rule().key()).id(), original.distance())));
  }

  private static RecognizedImage see(Image image, Inscription inscription) {
    List<DeclaredFace> faces = inscription.persons().stream().map(DeclaredFace::of).toList();
    return see(image, faces, Evidence.OWN_DECLARATION);
  }

  private static RecognizedImage follow(ImageRule rule, Image image) {
    if (rule instanceof ImageRule.Showing showing) {
      if (showing.size().orElse(0L) > MOST_BYTES_IN_S3) {
        throw new RecognitionException(
            Problem.TOO_LARGE, "it was declared to have more than 15 MB");
      }
      return see(image, showing.faces(), evidence(rule.key()));
    }
    throw new RecognitionException(Problem.S3_OBJECT_MISSING, "it was declared to be missing");
  }

  private static RecognizedImage see(Image image, List<DeclaredFace> faces, Evidence evidence) {
    return new RecognizedImage(
        image.id(), FaceCompletion.complete(image.id(), faces), evidence, Optional.empty());
  }

  private static Evidence evidence(ImageKey key) {
    if (key instanceof Image.Bytes) {
      return Evidence.BYTES_RULE;
    }
    if (key instanceof Image.S3Object) {
      return Evidence.S3_OBJECT_RULE;
    }
    if (key instanceof ImageKey.S3Prefix) {
      return Evidence.S3_PREFIX_RULE;
    }
    return key instanceof ImageKey.Sha256 ? Evidence.SHA256_RULE : Evidence.DEFAULT_RULE;
  }

  private static ImageFile open(Image.Bytes image) {
    ImageFile file =
        ImageFile.of(image.content())
            .orElseThrow(() -> invalid("its %s bytes begin neither as a PNG nor as a JPEG", image));
    check(
        file.dimensions()
            .orElseThrow(
                () -> invalid("its %s bytes begin as a picture and do not tell its size", image)));
    if (!file.isWhole()) {
      throw invalid("it is cut short: its %s bytes do not end as a picture does", image);
    }
    return file;
  }

  private static RecognitionException invalid(String what, Image.Bytes image) {
    return new RecognitionException(Problem.INVALID_FORMAT, what.formatted(image.content().length));
  }

  private static void check(Dimensions size) {
    String sides = "it has %s x %s pixels".formatted(size.width(), size.height());
    if (size.smallerSide() < Dimensions.SHORTEST) {
      throw new RecognitionException(
          Problem.TOO_SMALL, sides + ", and each side needs " + Dimensions.SHORTEST);
    }
    if (size.greaterSide() > Dimensions.LONGEST) {
      throw new RecognitionException(
          Problem.TOO_LARGE, sides + ", and each side may have " + Dimensions.LONGEST);
    }
  }
}
