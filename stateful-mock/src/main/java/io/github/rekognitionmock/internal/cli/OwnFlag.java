package io.github.rekognitionmock.internal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A flag that WireMock does not know. */
record OwnFlag(Optional<String> value, List<String> rest) {

  static OwnFlag takeFrom(List<String> arguments, String name) {
    String flag = "--" + name;
    Optional<String> value = Optional.empty();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(flag + "=")) {
        value = Optional.of(argument.substring(flag.length() + 1));
      } else if (argument.equals(flag)) {
        i++;
        if (i == arguments.size()) {
          throw new CommandException("The option " + flag + " needs a value. See --help.");
        }
        value = Optional.of(arguments.get(i));
      } else {
        rest.add(argument);
      }
    }
    return new OwnFlag(value, rest);
  }
}
