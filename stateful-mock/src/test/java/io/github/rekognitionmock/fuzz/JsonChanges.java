package io.github.rekognitionmock.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Changes of a document that leave it JSON. */
final class JsonChanges {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0.0",
          "-1",
          "1",
          "100.00001",
          "86400000",
          "2147483648",
          "99999999999999999999",
          "1e999",
          "1e-999",
          "\"\"",
          "\" \"",
          "\"0\"",
          "\"NaN\"",
          "\"off\"",
          "\"*\"",
          "\"alice\"",
          "\"visitors\"",
          "\"../..\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\u202e\\uFFFF\\ud83d\\ude00\"",
          "\"" + "x".repeat(300) + "\"",
          "\"" + "A".repeat(20_000) + "\"",
          "1" + "0".repeat(2_000),
          "[]",
          "{}",
          "[null]",
          "{\"\": null}",
          "[{}, 1, \"\"]",
          "{\"__proto__\": {\"x\": 1}}",
          "[".repeat(2_000) + "]".repeat(2_000),
          "{\"a\":".repeat(600) + "1" + "}".repeat(600));

  private JsonChanges() {}

  static Arbitrary<UnaryOperator<String>> some() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 999),
            Arbitraries.of(Change.class),
            Arbitraries.of(VALUES))
        .as(JsonChanges::change);
  }

  private static UnaryOperator<String> change(int place, Change change, String value) {
    return json -> {
      try {
        JsonNode document = MAPPER.readTree(json);
        List<Runnable> changes = new ArrayList<>();
        collect(document, change, value, changes);
        if (!changes.isEmpty()) {
          changes.get(place % changes.size()).run();
        }
        return MAPPER.writeValueAsString(document);
      } catch (JsonProcessingException noLonger) {
        return json;
      }
    };
  }

  private static void collect(
      JsonNode document, Change change, String value, List<Runnable> changes) {
    if (document instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(name -> changes.add(() -> change.apply(object, name, value)));
    } else if (document instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        changes.add(() -> change.apply(array, index, value));
      }
    }
    document.forEach(child -> collect(child, change, value, changes));
  }

  private enum Change {
    DROP {
      @Override
      void apply(ObjectNode object, String name, String value) {
        object.remove(name);
      }

      @Override
      void apply(ArrayNode array, int index, String value) {
        array.remove(index);
      }
    },
    REPLACE {
      @Override
      void apply(ObjectNode object, String name, String value) {
        object.putRawValue(name, new RawValue(value));
      }

      @Override
      void apply(ArrayNode array, int index, String value) {
        array.setRawValue(index, new RawValue(value));
      }
    },
    REPEAT {
      @Override
      void apply(ObjectNode object, String name, String value) {
        object.set(name.toUpperCase(Locale.ROOT), object.get(name));
      }

      @Override
      void apply(ArrayNode array, int index, String value) {
        for (int times = 0; times <= value.length() % 200; times++) {
          array.add(array.get(index));
        }
      }
    },
    WRAP {
      @Override
      void apply(ObjectNode object, String name, String value) {
        object.set(name, MAPPER.createArrayNode().add(object.get(name)));
      }

      @Override
      void apply(ArrayNode array, int index, String value) {
        array.set(index, MAPPER.createObjectNode().set("Name", array.get(index)));
      }
    },
    ADD {
      @Override
      void apply(ObjectNode object, String name, String value) {
        object.putRawValue(name + "s", new RawValue(value));
      }

      @Override
      void apply(ArrayNode array, int index, String value) {
        array.addRawValue(new RawValue(value));
      }
    };

    abstract void apply(ObjectNode object, String name, String value);

    abstract void apply(ArrayNode array, int index, String value);
  }
}
