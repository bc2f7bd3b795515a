package io.github.rekognitionmock.internal.control;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.control.fault.FaultDocument;
import io.github.rekognitionmock.internal.control.fault.StubDocument;
import io.github.rekognitionmock.internal.control.json.CallException;
import io.github.rekognitionmock.internal.control.recognition.ImageDocument;
import io.github.rekognitionmock.internal.control.recognition.SimilarityDocument;
import io.github.rekognitionmock.internal.control.settings.SettingsDocument;
import io.github.rekognitionmock.internal.control.state.StateDocuments;
import io.github.rekognitionmock.internal.fault.FaultRule;
import io.github.rekognitionmock.internal.fault.InjectedFault;
import io.github.rekognitionmock.internal.service.OperationRegistry;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The calls that arrange and inspect an account: its state, its rules, faults, stubs, settings. */
final class AccountRoutes {

  private final StateDocuments documents;
  private final OperationRegistry operations;

  AccountRoutes(StateDocuments documents, OperationRegistry operations) {
    this.documents = documents;
    this.operations = operations;
  }

  void addTo(Routes routes) {
    routes
        .add("GET", "/state", call -> documents.export(call.account().key()))
        .run("PUT", "/state", call -> documents.replaceAll(call.account().key(), call.body()))
        .run("POST", "/state", call -> documents.mergeAll(call.account().key(), call.body()))
        .run("DELETE", "/state", call -> documents.clear(call.account().key()))
        .add("GET", "/images", call -> list(call.account().images().all(), ImageDocument::of))
        .run("POST", "/images", AccountRoutes::declareImages)
        .run("DELETE", "/images", call -> call.account().images().clear())
        .add(
            "GET",
            "/similarities",
            call -> list(call.account().similarities().all(), SimilarityDocument::of))
        .run("POST", "/similarities", AccountRoutes::declareSimilarities)
        .run("DELETE", "/similarities", call -> call.account().similarities().clear())
        .add("GET", "/stubs", call -> list(call.account().stubs().all(), StubDocument::of))
        .run("POST", "/stubs", this::declareStubs)
        .run("DELETE", "/stubs", call -> call.account().stubs().clear())
        .add("GET", "/faults", call -> list(call.account().faults().all(), FaultDocument::of))
        .add("POST", "/faults", this::injectFaults)
        .run("DELETE", "/faults", call -> call.account().faults().clear())
        .add("GET", "/faults/{id}", call -> FaultDocument.of(findFault(call)))
        .run("DELETE", "/faults/{id}", call -> findFault(call).remove())
        .add("GET", "/settings", call -> SettingsDocument.of(call.account().settings()))
        .add("PUT", "/settings", call -> configure(call, old -> call.account().initialSettings()))
        .add("PATCH", "/settings", call -> configure(call, UnaryOperator.identity()))
        .run(
            "DELETE",
            "/settings",
            call -> call.account().configure(old -> call.account().initialSettings()));
  }

  private static <T> List<?> list(List<T> elements, Function<? super T, ?> document) {
    return elements.stream().map(document).toList();
  }

  private static void declareImages(ControlCall call) {
    ImageDocument.rules(call.readOneOrMore(ImageDocument.class))
        .forEach(call.account().images()::declare);
  }

  private static void declareSimilarities(ControlCall call) {
    call.account()
        .similarities()
        .declareAll(SimilarityDocument.rules(call.readOneOrMore(SimilarityDocument.class)));
  }

  private void declareStubs(ControlCall call) {
    call.readOneOrMore(StubDocument.class)
        .convert(document -> document.stub(operations))
        .forEach(call.account().stubs()::add);
  }

  private Object injectFaults(ControlCall call) {
    List<FaultRule> rules =
        call.readOneOrMore(FaultDocument.class).convert(document -> document.rule(operations));
    return list(rules, rule -> FaultDocument.of(call.account().faults().add(rule)));
  }

  private static InjectedFault findFault(ControlCall call) {
    return call.account().faults().all().stream()
        .filter(fault -> String.valueOf(fault.id()).equals(call.item()))
        .findFirst()
        .orElseThrow(
            () ->
                new CallException(
                    404,
                    "There is no fault '%s': GET /faults lists them with their ids"
                        .formatted(call.item())));
  }

  private static Object configure(ControlCall call, UnaryOperator<Settings> base) {
    SettingsDocument changes = call.read(SettingsDocument.class);
    call.account().configure(old -> changes.over(base.apply(old)));
    return SettingsDocument.of(call.account().settings());
  }
}
