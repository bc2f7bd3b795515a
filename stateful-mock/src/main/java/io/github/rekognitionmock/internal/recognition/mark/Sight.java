package io.github.rekognitionmock.internal.recognition.mark;

import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import io.github.rekognitionmock.internal.recognition.image.Image;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sees the marks on pictures, as far as ZXing and the platform's image readers are there. Remembers
 * what it saw on up to a thousand pictures. Thread-safe.
 */
public final class Sight {

  private static final System.Logger LOG = System.getLogger(Sight.class.getName());

  private static final int MOST_REMEMBERED = 1000;
  private static final int LONGEST_SIDE = 960;

  private final AtomicBoolean isBlind = new AtomicBoolean();
  private final Map<ImageId, View> seen = new ConcurrentHashMap<>();

  /**
   * What the pixels of a picture tell.
   *
   * @param marked the faces whose marks are there
   */
  public record View(List<DeclaredFace> marked, Optional<PictureHash> hash) {

    static final View NOTHING = new View(List.of(), Optional.empty());

    static View of(GrayPicture picture) {
      return new View(MarkReader.read(picture), PictureHash.of(picture));
    }
  }

  /** Looks at a picture, wherever it has been. */
  public View look(Image.Bytes image, Dimensions size) {
    View known = seen.get(image.id());
    if (known != null) {
      return known;
    }
    View view = isBlind.get() ? View.NOTHING : read(image, size);
    if (seen.size() >= MOST_REMEMBERED) {
      seen.clear();
    }
    seen.put(image.id(), view);
    return view;
  }

  private View read(Image.Bytes image, Dimensions size) {
    try {
      return GrayPicture.read(image.content(), size, LONGEST_SIDE)
          .map(View::of)
          .orElse(View.NOTHING);
    } catch (LinkageError missing) {
      if (!isBlind.getAndSet(true)) {
        LOG.log(
            Level.WARNING,
            "Pictures that were scaled, cropped or written anew are not recognised: add"
                + " com.google.zxing:core to the class path and java.desktop to the platform ({0})",
            missing.toString());
      }
      return View.NOTHING;
    }
  }
}
