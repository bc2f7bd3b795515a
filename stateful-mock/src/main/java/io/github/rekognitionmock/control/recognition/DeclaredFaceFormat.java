package io.github.rekognitionmock.control.recognition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.recognition.face.DeclaredFace;
import java.util.List;
import java.util.stream.Stream;

/** What is declared of a face on an image. Everything may be left out. */
final class DeclaredFaceFormat {

  private static final String PERSON = "person";
  private static final String BOUNDING_BOX = "boundingBox";
  private static final String CONFIDENCE = "confidence";

  private static final List<String> MEMBERS =
      Stream.of(
              List.of(PERSON, BOUNDING_BOX, CONFIDENCE),
              FaceAttributesFormat.MEMBERS,
              FindingFormat.MEMBERS)
          .flatMap(List::stream)
          .toList();

  private DeclaredFaceFormat() {}

  static DeclaredFace read(JsonValue value) {
    JsonObject members = value.object(MEMBERS);
    DeclaredFace.Builder face = DeclaredFace.builder();
    members.optional(PERSON).map(TextRule.PERSON::read).ifPresent(face::person);
    members.optional(BOUNDING_BOX).map(BoundingBoxFormat::read).ifPresent(face::boundingBox);
    members.optional(CONFIDENCE).map(FaceAttributesFormat::percent).ifPresent(face::confidence);
    FaceAttributesFormat.read(members, face);
    FindingFormat.read(members, face);
    return face.build();
  }

  static ObjectNode write(DeclaredFace face) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    face.person().ifPresent(person -> members.put(PERSON, person));
    face.boundingBox().ifPresent(box -> members.set(BOUNDING_BOX, BoundingBoxFormat.write(box)));
    face.confidence().ifPresent(percent -> members.put(CONFIDENCE, percent));
    FaceAttributesFormat.write(face, members);
    FindingFormat.write(face, members);
    return members;
  }
}
