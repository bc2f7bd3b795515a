package io.github.rekognitionmock.junit.jupiter;

import io.github.rekognitionmock.junit.jupiter.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.lifecycle.RunningMock;
import io.github.rekognitionmock.junit.jupiter.lifecycle.ServerSettings;
import io.github.rekognitionmock.junit.jupiter.lifecycle.TestAccount;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The settings that hold for a test, and where they come from.
 *
 * @param settings what was asked for
 * @param home the context of the class that asked for it, to whose end everything lives that its
 *     tests share
 */
record MockScope(MockSettings settings, ExtensionContext home) {

  /** Returns the scope that the nearest annotated class makes, inner classes before outer ones. */
  static MockScope annotated(ExtensionContext context) {
    return annotated(Contexts.classes(context));
  }

  /** Every class keeps its scope, as annotations that are read twice make unequal settings. */
  private static MockScope annotated(List<ExtensionContext> classes) {
    ExtensionContext innermost = classes.get(0);
    return innermost
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(
            Contexts.key(innermost, MockScope.class), key -> read(classes), MockScope.class);
  }

  private static MockScope read(List<ExtensionContext> classes) {
    ExtensionContext innermost = classes.get(0);
    return AnnotationSupport.findAnnotation(innermost.getElement(), RekognitionMockTest.class)
        .map(annotation -> new MockScope(MockSettings.of(annotation), innermost))
        .orElseGet(
            () ->
                classes.size() > 1
                    ? annotated(classes.subList(1, classes.size()))
                    : new MockScope(MockSettings.defaults(), innermost));
  }

  /** Returns the scope of a registered extension, whose home is where it is first asked for. */
  static MockScope registered(
      RekognitionMockExtension extension, MockSettings settings, ExtensionContext context) {
    return context
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(extension, key -> new MockScope(settings, context), MockScope.class);
  }

  /** Tells whether all tests of the home class share one account. */
  boolean hasOneAccount() {
    return settings.accountScope() == AccountScope.CLASS;
  }

  /** Opens an account on the mock for this scope, which is started when it is first needed. */
  TestAccount open() {
    return running().open(settings.region(), settings.customizers());
  }

  private RunningMock running() {
    if (settings.transport() == Transport.IN_PROCESS) {
      return RunningMock.inProcess(home.getRoot());
    }
    return settings
        .ownServer()
        .map(own -> RunningMock.onServer(home, own))
        .orElseGet(() -> RunningMock.onServer(home.getRoot(), ServerSettings.DEFAULTS));
  }
}
