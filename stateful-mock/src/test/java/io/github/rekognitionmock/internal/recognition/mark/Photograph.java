package io.github.rekognitionmock.internal.recognition.mark;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Pictures as cameras take them: light and shadow everywhere, and some noise. */
public final class Photograph {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 600;

  private Photograph() {}

  /** Takes a photograph, another one for every number. */
  public static byte[] jpeg(int number) {
    Random chance = new Random(number);
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    for (int i = 0; i < 30; i++) {
      Color light = new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256), 200);
      canvas.setPaint(
          new RadialGradientPaint(
              chance.nextInt(WIDTH),
              chance.nextInt(HEIGHT),
              50 + chance.nextInt(200),
              new float[] {0, 1},
              new Color[] {light, new Color(0, true)}));
      canvas.fillRect(0, 0, WIDTH, HEIGHT);
    }
    canvas.dispose();
    for (int i = 0; i < 50_000; i++) {
      picture.setRGB(chance.nextInt(WIDTH), chance.nextInt(HEIGHT), chance.nextInt());
    }
    return Rework.of(picture).jpeg(0.9);
  }
}
