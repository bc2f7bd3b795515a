package io.github.rekognitionmock.internal.recognition.mark;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.rekognition.model.BoundingBox;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;

/** Reads the marks on a picture: who is there, and where. */
final class MarkReader {

  private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

  /** Of the modules from the middle of one corner's pattern to that of the next, and 7 beside. */
  private static final int MODULES_BEYOND_PATTERNS = 7;

  private MarkReader() {}

  static List<DeclaredFace> read(GrayPicture picture) {
    LuminanceSource light =
        new PlanarYUVLuminanceSource(
            picture.pixels(),
            picture.width(),
            picture.height(),
            0,
            0,
            picture.width(),
            picture.height(),
            false);
    List<DeclaredFace> faces = new ArrayList<>();
    for (Binarizer binarizer :
        List.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))) {
      for (Result found : codes(binarizer)) {
        face(found, picture)
            .filter(face -> faces.stream().noneMatch(known -> isSame(known, face)))
            .ifPresent(faces::add);
      }
    }
    return faces;
  }

  private static List<Result> codes(Binarizer binarizer) {
    try {
      return List.of(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(binarizer), HINTS));
    } catch (NotFoundException none) {
      return List.of();
    }
  }

  private static Optional<DeclaredFace> face(Result code, GrayPicture picture) {
    return Mark.person(code.getText())
        .flatMap(
            person ->
                Mark.of(person)
                    .map(
                        mark ->
                            new DeclaredFace(
                                Optional.of(person),
                                FaceDetail.builder()
                                    .boundingBox(box(code.getResultPoints(), mark, picture))
                                    .build())));
  }

  /** The upright box around the mark, which may have been turned. */
  private static BoundingBox box(ResultPoint[] corners, Mark mark, GrayPicture picture) {
    ResultPoint bottomLeft = corners[0];
    ResultPoint topLeft = corners[1];
    ResultPoint topRight = corners[2];
    float reach = mark.width() / (float) (mark.width() - 2 * Mark.MARGIN - MODULES_BEYOND_PATTERNS);
    float width =
        reach
            * (Math.abs(topRight.getX() - topLeft.getX())
                + Math.abs(bottomLeft.getX() - topLeft.getX()));
    float height =
        reach
            * (Math.abs(topRight.getY() - topLeft.getY())
                + Math.abs(bottomLeft.getY() - topLeft.getY()));
    float left = Math.max(0, (topRight.getX() + bottomLeft.getX() - width) / 2);
    float top = Math.max(0, (topRight.getY() + bottomLeft.getY() - height) / 2);
    return BoundingBox.builder()
        .left(left / picture.width())
        .top(top / picture.height())
        .width(Math.min(width, picture.width() - left) / picture.width())
        .height(Math.min(height, picture.height() - top) / picture.height())
        .build();
  }

  private static boolean isSame(DeclaredFace one, DeclaredFace other) {
    BoundingBox here = one.detail().boundingBox();
    BoundingBox there = other.detail().boundingBox();
    return one.person().equals(other.person())
        && Math.abs(here.left() - there.left()) < here.width() / 2
        && Math.abs(here.top() - there.top()) < here.height() / 2;
  }
}
