package io.github.rekognitionmock.internal.protocol.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.Buildable;

/** A structure within a message: one of the SDK's model classes. */
record Structure(Supplier<SdkPojo> builders, Shapes shapes) implements Shape {

  @Override
  public Object read(JsonParser json) throws IOException {
    SdkPojo builder = builders.get();
    shapes.membersOf(builder).read(json, builder);
    return ((Buildable) builder).build();
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    SdkPojo structure = (SdkPojo) value;
    shapes.membersOf(structure).write(structure, json);
  }
}
