package io.github.rekognitionmock.internal.control.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.List;

/** Passes over a list in a document, so that its elements are read when they are asked for. */
final class ElementsReader extends JsonDeserializer<Elements<?>> implements ContextualDeserializer {

  private final JavaType element;

  ElementsReader(JavaType element) {
    this.element = element;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    return new ElementsReader(property.getType().containedType(0));
  }

  @Override
  public Elements<?> deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      context.reportInputMismatch(List.class, "not a list");
    }
    String list = ProblemException.step(parser.currentName());
    JsonSource document = (JsonSource) context.getAttribute(JsonSource.class);
    long before = parser.currentTokenLocation().getByteOffset();
    parser.skipChildren();
    JsonSource text = document.after(before);
    return Elements.of(list, () -> DocumentMapper.elements(text, element));
  }
}
