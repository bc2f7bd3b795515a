package io.github.rekognitionmock.internal.protocol.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.traits.DefaultValueTrait;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;

/** A member of a structure. */
record Member(SerializableString name, SdkField<?> field, Shape shape) {

  Member(SdkField<?> field, Shape shape) {
    this(new SerializedString(field.locationName()), field, shape);
  }

  void write(SdkPojo owner, JsonGenerator json) throws IOException {
    Optional<Object> value = valueIn(owner);
    if (value.isPresent()) {
      json.writeFieldName(name);
      shape.write(value.get(), json);
    }
  }

  private Optional<Object> valueIn(SdkPojo owner) {
    if (owner instanceof SdkRequest request && field.containsTrait(DefaultValueTrait.class)) {
      // The field itself would make up a ClientRequestToken for a request that has none.
      return request.getValueForField(field.memberName(), Object.class);
    }
    return Optional.<Object>ofNullable(field.getValueOrDefault(owner)).filter(Member::isSet);
  }

  private static boolean isSet(Object value) {
    return !(value instanceof SdkAutoConstructList || value instanceof SdkAutoConstructMap);
  }
}
