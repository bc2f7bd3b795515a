package io.github.rekognitionmock.internal.control.state;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.control.fault.FaultDocument;
import io.github.rekognitionmock.internal.control.fault.StubDocument;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.settings.SettingsDocument;
import io.github.rekognitionmock.internal.control.state.StateDocument.AccountDocument;
import io.github.rekognitionmock.internal.fault.FaultRule;
import io.github.rekognitionmock.internal.fault.InjectedFault;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import io.github.rekognitionmock.internal.stub.Stub;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How an account is to behave. What a document leaves out stays as it is. */
record Behaviour(
    @Nullable Settings settings, @Nullable List<FaultRule> faults, @Nullable List<Stub> stubs) {

  static Behaviour read(AccountDocument content, Settings base, OperationRegistry operations) {
    SettingsDocument settings = content.settings();
    return new Behaviour(
        settings == null ? null : ProblemException.at("/settings", () -> settings.over(base)),
        content.faults() == null
            ? null
            : Elements.of("/faults", content.faults()).convert(fault -> fault.rule(operations)),
        content.stubs() == null
            ? null
            : Elements.of("/stubs", content.stubs()).convert(stub -> stub.stub(operations)));
  }

  Settings settingsOr(Settings former) {
    return settings == null ? former : settings;
  }

  /** Faults and stubs come in place of those that are there. */
  void replaceIn(RegionalAccount account) {
    if (faults != null) {
      account.faults().clear();
    }
    if (stubs != null) {
      account.stubs().clear();
    }
    addTo(account);
  }

  void addTo(RegionalAccount account) {
    if (settings != null) {
      account.configure(old -> settings);
    }
    if (faults != null) {
      faults.forEach(account.faults()::add);
    }
    if (stubs != null) {
      stubs.forEach(account.stubs()::add);
    }
  }

  static @Nullable SettingsDocument settings(RegionalAccount account) {
    return account.settings().equals(account.initialSettings())
        ? null
        : SettingsDocument.of(account.settings());
  }

  /** Writes the faults that can still happen. */
  static @Nullable List<FaultDocument> faults(RegionalAccount account) {
    return orNothing(
        account.faults().all().stream()
            .filter(Predicate.not(InjectedFault::isSpent))
            .map(fault -> FaultDocument.of(fault, account))
            .toList());
  }

  /** Writes the stubs in the order in which to add them, except for answers that are code. */
  static @Nullable List<StubDocument> stubs(RegionalAccount account) {
    List<StubDocument> oldestFirst =
        new ArrayList<>(
            account.stubs().all().stream()
                .map(StubDocument::of)
                .filter(stub -> stub.response() != null || stub.error() != null)
                .toList());
    Collections.reverse(oldestFirst);
    return orNothing(oldestFirst);
  }

  private static <T> @Nullable List<T> orNothing(List<T> list) {
    return list.isEmpty() ? null : list;
  }
}
