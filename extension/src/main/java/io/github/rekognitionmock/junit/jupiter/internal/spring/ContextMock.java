package io.github.rekognitionmock.junit.jupiter.internal.spring;

import io.github.rekognitionmock.junit.jupiter.RekognitionClientCustomizer;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.RunningMock;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import io.github.rekognitionmock.junit.jupiter.internal.transport.Lazy;
import java.util.List;

/** The mock of a context, and the account for which its application speaks. Thread-safe. */
final class ContextMock implements AutoCloseable {

  private final RunningMock running = RunningMock.start();
  private final String region;
  private final TestAccount application;
  private final Lazy<TestAccount> started = new Lazy<>(this::copyOfApplication);

  private ContextMock(String region) {
    this.region = region;
    this.application = running.open(region, List.of());
  }

  static ContextMock start(String region) {
    return new ContextMock(region);
  }

  String endpoint() {
    return application.endpoint().toString();
  }

  String accountId() {
    return application.mock().accountId();
  }

  String region() {
    return region;
  }

  /** Opens the application's account again, as the application left it when it had started. */
  TestAccount reopen(List<RekognitionClientCustomizer> customizers) {
    TestAccount started = this.started.get();
    TestAccount account = running.reopen(accountId(), region, customizers);
    account.copyFrom(started);
    return account;
  }

  /** Opens an account of the same beginning, of which the application knows nothing. */
  TestAccount openAnother(List<RekognitionClientCustomizer> customizers) {
    TestAccount account = running.open(region, customizers);
    account.copyFrom(started.get());
    return account;
  }

  private TestAccount copyOfApplication() {
    TestAccount copy = running.open(region, List.of());
    copy.copyFrom(application);
    return copy;
  }

  @Override
  public void close() {
    running.close();
  }
}
