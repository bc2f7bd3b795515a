package io.github.rekognitionmock.internal.protocol.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkPojo;

/** The members of one of the SDK's model classes, in the model's order. */
final class Members {

  private final List<Member> inOrder;
  private final Map<String, Member> byName = new HashMap<>();

  Members(List<Member> inOrder) {
    this.inOrder = List.copyOf(inOrder);
    inOrder.forEach(member -> byName.put(member.name().getValue(), member));
  }

  /** Reads a structure into a builder. Nulls and members that nobody knows are passed over. */
  void read(JsonParser json, SdkPojo builder) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw Mismatch.atStructure(json.currentToken());
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      Member member = byName.get(json.currentName());
      JsonToken value = json.nextToken();
      if (member == null) {
        json.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        member.field().set(builder, member.shape().read(json));
      }
    }
  }

  /** Writes a structure. Members without a value are left out, empty lists and maps are not. */
  void write(SdkPojo structure, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Member member : inOrder) {
      member.write(structure, json);
    }
    json.writeEndObject();
  }
}
