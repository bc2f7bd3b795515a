package io.github.rekognitionmock.internal.control.json;

import com.fasterxml.jackson.databind.EnumNamingStrategies.LowerCamelCaseStrategy;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import software.amazon.awssdk.core.SdkPojo;

/** Tells Jackson how constants and the members of AWS's structures are called. */
final class DocumentIntrospector extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  /** Constants are written as in {@code cutBody}. */
  @Override
  public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
    return LowerCamelCaseStrategy.class;
  }

  /** The setters of the SDK's builders have AWS's names, but for two abbreviations. */
  @Override
  public PropertyName findNameForDeserialization(Annotated member) {
    String name = member.getName();
    boolean isSetter = member instanceof AnnotatedMethod && name.startsWith("set");
    return isSetter
            && SdkPojo.class.isAssignableFrom(((AnnotatedMethod) member).getDeclaringClass())
        ? PropertyName.construct(
            name.substring(3).replace("CssColor", "CSSColor").replace("SnsTopic", "SNSTopic"))
        : super.findNameForDeserialization(member);
  }
}
