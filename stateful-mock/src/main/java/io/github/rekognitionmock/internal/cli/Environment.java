package io.github.rekognitionmock.internal.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Environment variables that stand for options, as {@code REKOGNITION_MOCK_PORT} does. */
record Environment(Map<String, String> variables) implements IDefaultValueProvider {

  private static final String PREFIX = "REKOGNITION_MOCK_";

  /** Kubernetes tells a pod the address of a service of this name by such a variable, too. */
  private static final String SERVICE = "tcp://";

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String name = option.longestName().substring("--".length()).replace('-', '_');
      String value = variables.get(PREFIX + name.toUpperCase(Locale.ROOT));
      return value == null || value.isBlank() || value.startsWith(SERVICE) ? null : value;
    }
    return null;
  }
}
