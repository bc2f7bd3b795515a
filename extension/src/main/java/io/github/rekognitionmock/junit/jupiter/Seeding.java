package io.github.rekognitionmock.junit.jupiter;

import io.github.rekognitionmock.RekognitionMock;
import io.github.rekognitionmock.junit.jupiter.lifecycle.Contexts;
import io.github.rekognitionmock.junit.jupiter.lifecycle.TestAccount;
import io.github.rekognitionmock.junit.jupiter.seed.SeedStep;
import io.github.rekognitionmock.junit.jupiter.seed.Seeds;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Brings accounts to the state with which a class or a test begins.
 *
 * @param accounts the accounts
 */
record Seeding(TestAccounts accounts) {

  /** Begins the account of a class. */
  void beginClass(RekognitionMock account, ExtensionContext context) {
    List<ExtensionContext> classes = Contexts.classes(context);
    inherit(account, classes.subList(1, classes.size()), context.getRequiredTestClass());
    apply(seeds(context), account);
  }

  /** Begins the account of a test, without the seeds of the test itself. */
  void beginTest(RekognitionMock account, ExtensionContext context) {
    inherit(account, Contexts.classes(context), context.getRequiredTestClass());
  }

  /**
   * Copies what the nearest class with an account has made of it. Without one, it begins with what
   * the extension was built with. The seeds of the classes in between follow.
   */
  private void inherit(
      RekognitionMock account, List<ExtensionContext> classes, Class<?> testClass) {
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
        found -> account.copyFrom(found.mock()),
        () -> apply(accounts.scope().settings().seeds(testClass), account));
    withoutAccount.forEach(owner -> apply(seeds(owner), account));
  }

  /** Adds the seeds of a test to its account. */
  void add(ExtensionContext context) {
    List<SeedStep> seeds = seeds(context);
    if (!seeds.isEmpty()) {
      apply(seeds, accounts.of(context).mock());
    }
  }

  /** Adds the seeds of a nested class, once, to the account that it shares with those around it. */
  void addToShared(ExtensionContext context) {
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
    return Seeds.of(context.getElement().orElseThrow(), context.getRequiredTestClass());
  }

  private static void apply(List<SeedStep> seeds, RekognitionMock account) {
    seeds.forEach(step -> step.apply(account));
  }
}
