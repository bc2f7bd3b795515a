package io.github.rekognitionmock.internal.recognition.drawing;

import io.github.rekognitionmock.internal.recognition.Fingerprint;
import io.github.rekognitionmock.internal.recognition.face.FaceCompletion;
import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import io.github.rekognitionmock.internal.recognition.image.Inscription;
import io.github.rekognitionmock.internal.recognition.mark.Mark;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;

/**
 * A picture that says whom it shows: in a text of the file, to be read quickly and exactly; by
 * marks in the places of the faces, which survive when programs rework the picture; and in letters.
 */
public record PersonsPicture(Dimensions size, int variant, List<String> persons) {

  private static final int LIGHT = 0xC0C0C0;
  private static final int LARGEST_DOT = 3;

  public byte[] png() {
    String text = Inscription.ofPersons(persons);
    return PngWriter.write(draw(text), variant, text);
  }

  public byte[] jpeg() {
    String text = Inscription.ofPersons(persons);
    return JpegWriter.write(draw(text), variant, text);
  }

  private Drawing draw(String text) {
    int colour = (int) Fingerprint.of(text + variant).value() & 0xFFFFFF;
    Drawing drawing = new Drawing(size, colour | LIGHT);
    Letters letters = new Letters();
    for (int place = 0; place < persons.size(); place++) {
      BoundingBox box = FaceCompletion.box(place, persons.size());
      draw(persons.get(place), box, drawing, letters);
    }
    return drawing;
  }

  private void draw(String person, BoundingBox box, Drawing drawing, Letters letters) {
    int left = Math.round(box.left() * size.width());
    int top = Math.round(box.top() * size.height());
    int width = Math.round(box.width() * size.width());
    int height = Math.round(box.height() * size.height());
    int side = Math.min(width, height);
    Mark.of(person)
        .filter(mark -> side >= mark.width())
        .ifPresent(
            mark ->
                draw(mark, left + (width - side) / 2, top + (height - side) / 2, side, drawing));
    int room = (size.height() - top - height) / Letters.HEIGHT;
    int dot = Math.min(Math.min(LARGEST_DOT, room / 2), width / (Letters.WIDTH * person.length()));
    letters.write(drawing, person, left, top + height + 1, width, Math.max(1, dot));
  }

  private static void draw(Mark mark, int left, int top, int side, Drawing drawing) {
    for (int y = 0; y < mark.width(); y++) {
      for (int x = 0; x < mark.width(); x++) {
        if (mark.isDark(x, y)) {
          drawing.blacken(
              left + x * side / mark.width(),
              top + y * side / mark.width(),
              left + (x + 1) * side / mark.width(),
              top + (y + 1) * side / mark.width());
        }
      }
    }
  }
}
