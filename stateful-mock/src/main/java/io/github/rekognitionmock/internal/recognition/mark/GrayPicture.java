package io.github.rekognitionmock.internal.recognition.mark;

import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The brightness of a picture's pixels, a byte each, row by row. */
record GrayPicture(int width, int height, byte[] pixels) {

  private static final long MOST_PIXELS = 50_000_000;

  /** Reads the pixels of a picture as small as asked for, unless it is broken or very large. */
  static Optional<GrayPicture> read(byte[] content, Dimensions size, int longestSide) {
    if ((long) size.width() * size.height() > MOST_PIXELS) {
      return Optional.empty();
    }
    try (ImageInputStream file =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(file);
      return readers.hasNext()
          ? Optional.of(read(file, readers.next(), size, longestSide))
          : Optional.empty();
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static GrayPicture read(
      ImageInputStream file, ImageReader reader, Dimensions size, int longestSide)
      throws IOException {
    try {
      reader.setInput(file, true, true);
      ImageReadParam everySoMany = reader.getDefaultReadParam();
      int step = Math.max(1, size.greaterSide() / longestSide);
      everySoMany.setSourceSubsampling(step, step, 0, 0);
      return scale(reader.read(0, everySoMany), longestSide);
    } finally {
      reader.dispose();
    }
  }

  private static GrayPicture scale(BufferedImage picture, int longestSide) {
    int greaterSide = Math.max(picture.getWidth(), picture.getHeight());
    float share = Math.min(3, longestSide / (float) greaterSide);
    int width = Math.max(1, Math.round(picture.getWidth() * share));
    int height = Math.max(1, Math.round(picture.getHeight() * share));
    BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = gray.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(picture, 0, 0, width, height, null);
    canvas.dispose();
    return new GrayPicture(
        width, height, ((DataBufferByte) gray.getRaster().getDataBuffer()).getData());
  }
}
