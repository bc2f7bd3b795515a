package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.internal.server.Ports;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a port. */
final class Port implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    try {
      return Ports.check(Integer.parseInt(value));
    } catch (IllegalArgumentException wrong) {
      throw new TypeConversionException(
          "'%s' is no port: give a number from 0 to 65535".formatted(value));
    }
  }
}
