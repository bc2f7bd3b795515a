package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.Seed;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Brings accounts to the state with which a class or a test begins. */
public record Seeding(TestAccounts accounts) {

  void beginClass(TestAccount account, ExtensionContext context) {
    List<ExtensionContext> classes = Contexts.classes(context);
    inherit(account, classes.subList(1, classes.size()), context.getRequiredTestClass());
    apply(seeds(context), account, context.getRequiredTestClass());
    account.begin();
  }

  void beginTest(TestAccount account, ExtensionContext context) {
    inherit(account, Contexts.classes(context), context.getRequiredTestClass());
  }

  /**
   * Copies what the nearest class with an account has made of it. Without one, it begins with what
   * the extension was built with. The seeds of the classes in between follow.
   */
  private void inherit(TestAccount account, List<ExtensionContext> classes, Class<?> testClass) {
    Deque<ExtensionContext> withoutAccount = new ArrayDeque<>();
    Optional<TestAccount> nearest = Optional.empty();
    for (ExtensionContext candidate : classes) {
      nearest = accounts.ownedBy(candidate);
      if (nearest.isPresent()) {
        break;
      }
      withoutAccount.push(candidate);
    }
    nearest.ifPresentOrElse(
        found -> account.copyFrom(found),
        () -> apply(accounts.scope().settings().seeds(), account, testClass));
    withoutAccount.forEach(owner -> apply(seeds(owner), account, owner.getRequiredTestClass()));
    account.begin();
  }

  public void add(ExtensionContext context) {
    List<SeedStep> seeds = seeds(context);
    if (!seeds.isEmpty()) {
      apply(seeds, accounts.of(context), context.getRequiredTestClass());
      accounts.of(context).begin();
    }
  }

  public void addToShared(ExtensionContext context) {
    if (accounts.scope().hasOneAccount() && accounts.scope().home() != context) {
      context
          .getStore(Contexts.NAMESPACE)
          .getOrComputeIfAbsent(
              Contexts.key(context, Seeding.class),
              key -> {
                add(context);
                return key;
              });
    }
  }

  /** Fails a class whose documents are wrong, whether or not a test would read them. */
  public void check(ExtensionContext context) {
    List<SeedDocument> documents =
        Stream.concat(
                accounts.scope().settings().seeds().stream(),
                Contexts.classes(context).stream()
                    .map(Seeding::seeds)
                    .reduce(
                        List.of(),
                        (inner, outer) -> Stream.concat(outer.stream(), inner.stream()).toList())
                    .stream())
            .filter(SeedDocument.class::isInstance)
            .map(SeedDocument.class::cast)
            .toList();
    if (!documents.isEmpty()) {
      RekognitionMock scratch = RekognitionMock.create();
      documents.forEach(document -> document.apply(scratch, context.getRequiredTestClass()));
    }
  }

  private static List<SeedStep> seeds(ExtensionContext context) {
    return AnnotationSupport.findRepeatableAnnotations(context.getElement(), Seed.class).stream()
        .flatMap(seed -> Arrays.stream(seed.value()))
        .<SeedStep>map(SeedDocument::new)
        .toList();
  }

  private static void apply(List<SeedStep> seeds, TestAccount account, Class<?> testClass) {
    seeds.forEach(step -> step.apply(account.mock(), testClass));
  }
}
