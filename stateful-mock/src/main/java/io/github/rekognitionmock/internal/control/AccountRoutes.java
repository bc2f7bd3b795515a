package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.control.fault.FaultDocument;
import io.github.rekognitionmock.internal.control.fault.StubDocument;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Route;
import io.github.rekognitionmock.internal.control.recognition.ImageDocument;
import io.github.rekognitionmock.internal.control.recognition.SimilarityDocument;
import io.github.rekognitionmock.internal.control.settings.SettingsDocument;
import io.github.rekognitionmock.internal.fault.FaultRule;
import io.github.rekognitionmock.internal.fault.InjectedFault;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.util.List;

/** The calls that arrange and inspect an account: its rules, faults, stubs and settings. */
record AccountRoutes(OperationRegistry operations) {

  @Route(call = "GET /images", summary = "Lists what images show")
  List<ImageDocument> images(RegionalAccount account) {
    return account.images().all().stream().map(ImageDocument::of).toList();
  }

  @Route(call = "POST /images", summary = "Says whom images show")
  void declareImages(RegionalAccount account, Elements<ImageDocument> images) {
    ImageDocument.rules(images).forEach(account.images()::declare);
  }

  @Route(call = "DELETE /images", summary = "Forgets what images show")
  void clearImages(RegionalAccount account) {
    account.images().clear();
  }

  @Route(call = "GET /similarities", summary = "Lists how similar persons and faces are")
  List<SimilarityDocument> similarities(RegionalAccount account) {
    return account.similarities().all().stream().map(SimilarityDocument::of).toList();
  }

  @Route(call = "POST /similarities", summary = "Says how similar persons or faces are")
  void declareSimilarities(RegionalAccount account, Elements<SimilarityDocument> similarities) {
    account.similarities().declareAll(SimilarityDocument.rules(similarities));
  }

  @Route(call = "DELETE /similarities", summary = "Forgets how similar persons and faces are")
  void clearSimilarities(RegionalAccount account) {
    account.similarities().clear();
  }

  @Route(call = "GET /stubs", summary = "Lists declared answers, the latest first")
  List<StubDocument> stubs(RegionalAccount account) {
    return account.stubs().all().stream().map(StubDocument::of).toList();
  }

  @Route(call = "POST /stubs", summary = "Declares answers of operations that are not imitated")
  void declareStubs(RegionalAccount account, Elements<StubDocument> stubs) {
    stubs.convert(document -> document.stub(operations)).forEach(account.stubs()::add);
  }

  @Route(call = "DELETE /stubs", summary = "Forgets declared answers")
  void clearStubs(RegionalAccount account) {
    account.stubs().clear();
  }

  @Route(call = "GET /faults", summary = "Lists injected faults")
  List<FaultDocument> faults(RegionalAccount account) {
    return account.faults().all().stream().map(fault -> FaultDocument.of(fault, account)).toList();
  }

  @Route(call = "POST /faults", summary = "Lets requests fail, and answers these faults with ids")
  List<FaultDocument> injectFaults(RegionalAccount account, Elements<FaultDocument> faults) {
    List<FaultRule> rules = faults.convert(document -> document.rule(operations));
    return rules.stream()
        .map(account.faults()::add)
        .map(fault -> FaultDocument.of(fault, account))
        .toList();
  }

  @Route(call = "DELETE /faults", summary = "Takes back all faults")
  void clearFaults(RegionalAccount account) {
    account.faults().clear();
  }

  @Route(call = "GET /faults/{id}", summary = "Shows a fault")
  FaultDocument fault(RegionalAccount account, String id) {
    return FaultDocument.of(find(account, id), account);
  }

  @Route(call = "DELETE /faults/{id}", summary = "Takes back a fault")
  void removeFault(RegionalAccount account, String id) {
    find(account, id).remove();
  }

  private static InjectedFault find(RegionalAccount account, String id) {
    String sentence = "There is no fault '%s': GET /faults lists them with their ids".formatted(id);
    return account.faults().all().stream()
        .filter(fault -> String.valueOf(fault.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> new ProblemException(404, sentence));
  }

  @Route(call = "GET /settings", summary = "Shows the settings")
  SettingsDocument settings(RegionalAccount account) {
    return SettingsDocument.of(account.settings());
  }

  @Route(call = "PUT /settings", summary = "Replaces the settings; what is left out is as at first")
  SettingsDocument replaceSettings(RegionalAccount account, SettingsDocument settings) {
    account.configure(old -> settings.over(account.initialSettings()));
    return settings(account);
  }

  @Route(call = "PATCH /settings", summary = "Changes the settings that are given")
  SettingsDocument changeSettings(RegionalAccount account, SettingsDocument settings) {
    account.configure(settings::over);
    return settings(account);
  }

  @Route(call = "DELETE /settings", summary = "Takes back the settings to those at first")
  void resetSettings(RegionalAccount account) {
    account.configure(old -> account.initialSettings());
  }
}
