package io.github.rekognitionmock.internal.control.settings;

import io.github.rekognitionmock.ErrorType;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.json.Range;
import io.github.rekognitionmock.internal.control.json.Text;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Settings. A document that is sent takes what it leaves out from those that are there. */
public record SettingsDocument(
    @Nullable LifecycleDocument lifecycle,
    @Nullable Boolean overlappingChangesConflict,
    @Nullable LifecycleDocument newCollections,
    @Nullable LifecycleDocument newFaces,
    @Nullable LifecycleDocument newUsers,
    @Nullable QuotasDocument quotas,
    @Nullable Boolean strictRecognition,
    @Nullable Boolean recognizeCopies,
    @Nullable Boolean declaredImagesOnly,
    @Nullable Boolean authenticationRequired,
    @Text(TextRule.VIOLATION_ERROR) @Nullable String constraintViolations,
    @Range(min = 0) @Nullable Integer journalCapacity) {

  private static final String OFF = "off";

  /** The quotas among the settings. */
  public record QuotasDocument(
      @Range(min = 0, max = Long.MAX_VALUE, or = OFF) @Nullable Object facesPerUser,
      @Range(min = 0, max = Long.MAX_VALUE, or = OFF) @Nullable Object facesPerCollection,
      @Range(min = 0, max = Long.MAX_VALUE, or = OFF) @Nullable Object usersPerCollection,
      @Range(min = 0, max = Long.MAX_VALUE, or = OFF) @Nullable Object requestsPerSecond) {}

  public static SettingsDocument of(Settings settings) {
    return new SettingsDocument(
        new LifecycleDocument(settings.lifecycle()),
        settings.overlappingChangesConflict(),
        new LifecycleDocument(settings.newCollections()),
        new LifecycleDocument(settings.newFaces()),
        new LifecycleDocument(settings.newUsers()),
        new QuotasDocument(
            quota(settings.facesPerUser()),
            quota(settings.facesPerCollection()),
            quota(settings.usersPerCollection()),
            quota(settings.requestsPerSecond())),
        settings.strictRecognition(),
        settings.recognizeCopies(),
        settings.declaredImagesOnly(),
        settings.authenticationRequired(),
        settings.constraintViolations().errorCode(),
        settings.journalCapacity());
  }

  public Settings over(Settings base) {
    Settings.Builder settings = base.toBuilder();
    given(lifecycle, document -> settings.lifecycle(document.lifecycle()));
    given(overlappingChangesConflict, settings::overlappingChangesConflict);
    given(newCollections, document -> settings.newCollections(document.delay("/newCollections")));
    given(newFaces, document -> settings.newFaces(document.delay("/newFaces")));
    given(newUsers, document -> settings.newUsers(document.delay("/newUsers")));
    if (quotas != null) {
      given(quotas.facesPerUser, quota -> settings.facesPerUser(quota(quota)));
      given(quotas.facesPerCollection, quota -> settings.facesPerCollection(quota(quota)));
      given(quotas.usersPerCollection, quota -> settings.usersPerCollection(quota(quota)));
      given(quotas.requestsPerSecond, quota -> settings.requestsPerSecond(quota(quota)));
    }
    given(strictRecognition, settings::strictRecognition);
    given(recognizeCopies, settings::recognizeCopies);
    given(declaredImagesOnly, settings::declaredImagesOnly);
    given(authenticationRequired, settings::authenticationRequired);
    given(
        constraintViolations,
        code -> settings.constraintViolations(ErrorType.find(code).orElseThrow()));
    given(journalCapacity, settings::journalCapacity);
    return settings.build();
  }

  private static Object quota(long value) {
    return value == Settings.UNLIMITED ? OFF : (Object) value;
  }

  private static long quota(Object document) {
    return document instanceof Number number ? number.longValue() : Settings.UNLIMITED;
  }

  private static <T> void given(@Nullable T member, Consumer<T> setter) {
    if (member != null) {
      setter.accept(member);
    }
  }
}
