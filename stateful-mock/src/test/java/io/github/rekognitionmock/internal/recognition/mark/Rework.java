package io.github.rekognitionmock.internal.recognition.mark;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** What programs do to pictures. */
public final class Rework {

  private BufferedImage picture;

  static Rework of(BufferedImage picture) {
    return new Rework(picture);
  }

  private Rework(BufferedImage picture) {
    this.picture = picture;
  }

  public static Rework of(byte[] file) {
    try {
      return new Rework(ImageIO.read(new ByteArrayInputStream(file)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Rework scale(double share) {
    return transform(AffineTransform.getScaleInstance(share, share), share, share);
  }

  public Rework turn(int quarters) {
    boolean isAcross = quarters % 2 == 1;
    int width = isAcross ? picture.getHeight() : picture.getWidth();
    int height = isAcross ? picture.getWidth() : picture.getHeight();
    AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
    turn.quadrantRotate(quarters);
    turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    return transform(
        turn, (double) width / picture.getWidth(), (double) height / picture.getHeight());
  }

  public Rework mirror() {
    return transform(new AffineTransform(-1, 0, 0, 1, picture.getWidth(), 0), 1, 1);
  }

  /** Cuts a box of ratios out, with a margin of so much of its sides, as far as there is one. */
  public Rework crop(float left, float top, float width, float height, float margin) {
    int x = Math.max(0, Math.round((left - margin * width) * picture.getWidth()));
    int y = Math.max(0, Math.round((top - margin * height) * picture.getHeight()));
    int right = Math.round((left + width + margin * width) * picture.getWidth());
    int bottom = Math.round((top + height + margin * height) * picture.getHeight());
    picture =
        picture.getSubimage(
            x,
            y,
            Math.min(right, picture.getWidth()) - x,
            Math.min(bottom, picture.getHeight()) - y);
    return this;
  }

  public byte[] png() {
    return write("png", 1);
  }

  public byte[] jpeg(double quality) {
    return write("jpeg", quality);
  }

  private Rework transform(AffineTransform transform, double width, double height) {
    BufferedImage target =
        new BufferedImage(
            (int) Math.round(picture.getWidth() * width),
            (int) Math.round(picture.getHeight() * height),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = target.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(picture, transform, null);
    canvas.dispose();
    picture = target;
    return this;
  }

  private byte[] write(String format, double quality) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    if (format.equals("jpeg")) {
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality((float) quality);
    }
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(file)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    writer.dispose();
    return file.toByteArray();
  }
}
