package io.github.rekognitionmock.junit.jupiter.internal.account;

import io.github.rekognitionmock.junit.jupiter.Seed;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.internal.lifecycle.TestAccount;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Brings accounts to the state with which a class or a test begins. */
public record Seeding(TestAccounts accounts) {

  void beginClass(TestAccount account, ExtensionContext context) {
    List<ExtensionContext> classes = Contexts.classes(context);
    inherit(account, classes.subList(1, classes.size()), context.getRequiredTestClass());
    apply(seeds(context), account, context.getRequiredTestClass());
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
  }

  public void add(ExtensionContext context) {
    List<SeedStep> seeds = seeds(context);
    if (!seeds.isEmpty()) {
      apply(seeds, accounts.of(context), context.getRequiredTestClass());
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
