package io.github.rekognitionmock.control.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.collection.CollectionRules;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.settings.Settings;
import java.util.List;
import java.util.function.LongConsumer;

/** Quotas: a number each, or {@code "off"}. */
final class QuotaFormat {

  private static final String FACES_PER_USER = "facesPerUser";
  private static final String FACES_PER_COLLECTION = "facesPerCollection";
  private static final String USERS_PER_COLLECTION = "usersPerCollection";
  private static final String REQUESTS_PER_SECOND = "requestsPerSecond";
  private static final String OFF = "off";

  private QuotaFormat() {}

  static void read(JsonValue value, Settings.Builder settings) {
    JsonObject members =
        value.object(
            FACES_PER_USER, FACES_PER_COLLECTION, USERS_PER_COLLECTION, REQUESTS_PER_SECOND);
    read(members, FACES_PER_USER, settings::facesPerUser);
    read(members, FACES_PER_COLLECTION, settings::facesPerCollection);
    read(members, USERS_PER_COLLECTION, settings::usersPerCollection);
    read(members, REQUESTS_PER_SECOND, settings::requestsPerSecond);
  }

  static void write(Settings settings, ObjectNode quotas) {
    CollectionRules rules = settings.collections();
    write(FACES_PER_USER, rules.facesPerUser(), quotas);
    write(FACES_PER_COLLECTION, rules.facesPerCollection(), quotas);
    write(USERS_PER_COLLECTION, rules.usersPerCollection(), quotas);
    write(REQUESTS_PER_SECOND, settings.requestsPerSecond(), quotas);
  }

  private static void read(JsonObject members, String name, LongConsumer setting) {
    members.optional(name).map(QuotaFormat::quota).ifPresent(setting::accept);
  }

  private static long quota(JsonValue value) {
    if (!value.isText()) {
      return value.wholeNumber(0, Integer.MAX_VALUE);
    }
    value.oneOf(List.of(OFF));
    return Settings.UNLIMITED;
  }

  private static void write(String name, long quota, ObjectNode quotas) {
    if (quota == Settings.UNLIMITED) {
      quotas.put(name, OFF);
    } else {
      quotas.put(name, quota);
    }
  }
}
