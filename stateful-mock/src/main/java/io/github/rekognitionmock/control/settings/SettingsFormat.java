package io.github.rekognitionmock.control.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.collection.CollectionRules;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.settings.ConstraintDialect;
import io.github.rekognitionmock.settings.Settings;
import java.util.Arrays;
import java.util.List;

/**
 * Settings: {@code {"lifecycle": {"afterReads": 2}, "quotas": {"facesPerUser": 5},
 * "strictRecognition": true}}. Every member may be left out.
 */
public final class SettingsFormat {

  private static final String LIFECYCLE = "lifecycle";
  private static final String OVERLAPPING_CHANGES_CONFLICT = "overlappingChangesConflict";
  private static final String NEW_COLLECTIONS = "newCollections";
  private static final String NEW_FACES = "newFaces";
  private static final String QUOTAS = "quotas";
  private static final String STRICT_RECOGNITION = "strictRecognition";
  private static final String AUTHENTICATION_REQUIRED = "authenticationRequired";
  private static final String CONSTRAINT_VIOLATIONS = "constraintViolations";
  private static final String JOURNAL_CAPACITY = "journalCapacity";

  private SettingsFormat() {}

  /**
   * Reads settings.
   *
   * @param value the value
   * @param base what holds where the value says nothing
   * @return the settings
   * @throws io.github.rekognitionmock.control.json.DocumentException if they are wrong
   */
  public static Settings read(JsonValue value, Settings base) {
    JsonObject members =
        value.object(
            LIFECYCLE,
            OVERLAPPING_CHANGES_CONFLICT,
            NEW_COLLECTIONS,
            NEW_FACES,
            QUOTAS,
            STRICT_RECOGNITION,
            AUTHENTICATION_REQUIRED,
            CONSTRAINT_VIOLATIONS,
            JOURNAL_CAPACITY);
    Settings.Builder settings = base.toBuilder();
    readDelays(members, settings);
    members.optional(QUOTAS).ifPresent(quotas -> QuotaFormat.read(quotas, settings));
    members
        .optional(STRICT_RECOGNITION)
        .map(JsonValue::flag)
        .ifPresent(settings::strictRecognition);
    members
        .optional(AUTHENTICATION_REQUIRED)
        .map(JsonValue::flag)
        .ifPresent(settings::authenticationRequired);
    members
        .optional(CONSTRAINT_VIOLATIONS)
        .map(SettingsFormat::dialect)
        .ifPresent(settings::constraintDialect);
    members
        .optional(JOURNAL_CAPACITY)
        .map(capacity -> capacity.wholeNumber(0, Integer.MAX_VALUE))
        .ifPresent(settings::journalCapacity);
    return settings.build();
  }

  /**
   * Writes settings.
   *
   * @param settings the settings
   * @return their JSON, which {@link #read} understands
   */
  public static ObjectNode write(Settings settings) {
    CollectionRules rules = settings.collections();
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    members.set(LIFECYCLE, LifecycleFormat.write(rules.lifecycle()));
    members.put(OVERLAPPING_CHANGES_CONFLICT, rules.overlappingChangesConflict());
    members.set(NEW_COLLECTIONS, LifecycleFormat.write(rules.newCollections()));
    members.set(NEW_FACES, LifecycleFormat.write(rules.newFaces()));
    QuotaFormat.write(settings, members.putObject(QUOTAS));
    return members
        .put(STRICT_RECOGNITION, settings.strictRecognition())
        .put(AUTHENTICATION_REQUIRED, settings.authenticationRequired())
        .put(CONSTRAINT_VIOLATIONS, settings.constraintDialect().typeName())
        .put(JOURNAL_CAPACITY, settings.journalCapacity());
  }

  private static void readDelays(JsonObject members, Settings.Builder settings) {
    members.optional(LIFECYCLE).map(LifecycleFormat::read).ifPresent(settings::lifecycle);
    members
        .optional(OVERLAPPING_CHANGES_CONFLICT)
        .map(JsonValue::flag)
        .ifPresent(settings::overlappingChangesConflict);
    members
        .optional(NEW_COLLECTIONS)
        .map(LifecycleFormat::readDelay)
        .ifPresent(settings::newCollections);
    members.optional(NEW_FACES).map(LifecycleFormat::readDelay).ifPresent(settings::newFaces);
  }

  private static ConstraintDialect dialect(JsonValue value) {
    List<String> names =
        Arrays.stream(ConstraintDialect.values()).map(ConstraintDialect::typeName).toList();
    return ConstraintDialect.values()[names.indexOf(value.oneOf(names))];
  }
}
