package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.junit.jupiter.AccountScope;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockExtension;
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest;
import io.github.rekognitionmock.junit.jupiter.Transport;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.RunningMock;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.ServerSettings;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import io.github.rekognitionmock.junit.jupiter.internal.spring.SpringTests;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** The settings that hold for a test, and where they come from. */
public record MockScope(ExtensionSettings settings, ExtensionContext home) {

  public static MockScope annotated(ExtensionContext context) {
    return annotated(Contexts.classes(context));
  }

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
        .map(annotation -> new MockScope(ExtensionSettings.of(annotation), innermost))
        .orElseGet(
            () ->
                classes.size() > 1
                    ? annotated(classes.subList(1, classes.size()))
                    : new MockScope(ExtensionSettings.defaults(), innermost));
  }

  public static MockScope registered(
      RekognitionMockExtension extension, ExtensionSettings settings, ExtensionContext context) {
    return context
        .getStore(Contexts.NAMESPACE)
        .getOrComputeIfAbsent(extension, key -> new MockScope(settings, context), MockScope.class);
  }

  boolean hasOneAccount() {
    return settings.accountScope() == AccountScope.CLASS;
  }

  TestAccount open(ExtensionContext owner) {
    if (SpringTests.shareAccount(owner)) {
      if (settings.ownServer().isPresent() || settings.transport() == Transport.IN_PROCESS) {
        throw new ExtensionConfigurationException(
            "With @ExportSpringProperties the server is that of the Spring context: leave out the"
                + " port, HTTPS, server options and the transport.");
      }
      return SpringTests.open(
          owner,
          hasOneAccount() || Contexts.belongsToTest(owner),
          settings.region(),
          settings.customizers());
    }
    return running().open(settings.region(), settings.customizers());
  }

  /** Starts it before anybody asks, so that a port that is taken is one failure and not many. */
  public void startOwnServer() {
    settings.ownServer().ifPresent(own -> RunningMock.onServer(home, own));
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
