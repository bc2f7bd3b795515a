package io.github.rekognitionmock.server.cli;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.rekognitionmock.RekognitionBackend;
import io.github.rekognitionmock.server.Endpoints;
import io.github.rekognitionmock.server.WireMockStart;
import io.github.rekognitionmock.wiremock.settings.MockCommandLineOptions;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Starts the server, which goes on when the command is done. */
final class ServeCommand implements Command {

  private final Optional<Path> seed;
  private final List<String> wireMockArguments;

  private ServeCommand(Optional<Path> seed, List<String> wireMockArguments) {
    this.seed = seed;
    this.wireMockArguments = wireMockArguments;
  }

  static ServeCommand of(List<String> arguments) {
    OwnFlag seed = OwnFlag.takeFrom(arguments, "seed");
    return new ServeCommand(seed.value().map(Path::of), seed.rest());
  }

  @Override
  public void run(PrintStream out) {
    RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());
    seed.map(SeedFile::new).ifPresent(file -> file.load(backend.documents()));
    Exports.of(Endpoints.of(start(backend))).print(out);
  }

  private WireMockServer start(RekognitionBackend backend) {
    try {
      MockCommandLineOptions options =
          MockCommandLineOptions.create(backend, wireMockArguments.toArray(String[]::new));
      WireMockProgram program = new WireMockProgram(options);
      program.createDirectories();
      WireMockServer server = WireMockStart.start(options);
      program.recordAndProxy(server);
      return server;
    } catch (UncheckedIOException cannotListen) {
      throw new CommandException(cannotListen.getMessage(), cannotListen);
    } catch (Exception problem) {
      throw new StartProblem(problem, wireMockArguments).asException();
    }
  }
}
