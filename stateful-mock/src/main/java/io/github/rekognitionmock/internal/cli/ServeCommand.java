package io.github.rekognitionmock.internal.cli;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.rekognitionmock.ImageFolder;
import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.mock.RequestLog;
import io.github.rekognitionmock.internal.server.Endpoints;
import io.github.rekognitionmock.internal.server.MockCommandLineOptions;
import io.github.rekognitionmock.internal.server.SeedFile;
import io.github.rekognitionmock.internal.server.WireMockStart;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import io.github.rekognitionmock.journal.RequestListener;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Starts the server, which goes on when the command is done. */
final class ServeCommand implements Command {

  private static final String LOG_REQUESTS = "--log-requests";
  private static final String ALLOWED_HOSTS = "REKOGNITION_MOCK_ALLOWED_HOSTS";

  private final Optional<Path> seed;
  private final Optional<ImageFolder> images;
  private final Set<String> allowedHosts;
  private final RequestListener listener;
  private final List<String> wireMockArguments;

  private ServeCommand(
      Optional<Path> seed,
      Optional<ImageFolder> images,
      Set<String> allowedHosts,
      RequestListener listener,
      List<String> wireMockArguments) {
    this.seed = seed;
    this.images = images;
    this.allowedHosts = allowedHosts;
    this.listener = listener;
    this.wireMockArguments = wireMockArguments;
  }

  static ServeCommand of(List<String> arguments) {
    OwnFlag seed = OwnFlag.takeFrom(arguments, "seed");
    OwnFlag images = OwnFlag.takeFrom(seed.rest(), "images");
    OwnFlag bucket = OwnFlag.takeFrom(images.rest(), "images-bucket");
    OwnFlag hosts = OwnFlag.takeFrom(bucket.rest(), "allowed-hosts");
    RequestListener listener =
        hosts.rest().contains(LOG_REQUESTS)
            ? request -> System.err.println(RequestLog.line(request))
            : new RequestLog();
    return new ServeCommand(
        seed.value().map(Path::of),
        images.value().map(folder -> folder(folder, bucket.value())),
        hosts
            .value()
            .or(() -> Optional.ofNullable(System.getenv(ALLOWED_HOSTS)))
            .map(names -> Set.of(names.split(",")))
            .orElse(Set.of()),
        listener,
        hosts.rest().stream().filter(argument -> !argument.equals(LOG_REQUESTS)).toList());
  }

  @Override
  public void run(PrintStream out) {
    RekognitionBackend backend =
        RekognitionBackend.create(InstantSource.system(), Settings.defaults(), listener);
    seed.ifPresent(file -> load(file, backend));
    images.ifPresent(folder -> refusing(() -> folder.declareTo(backend.mock())));
    Exports.of(Endpoints.of(start(backend))).print(out);
  }

  private static void load(Path seed, RekognitionBackend backend) {
    LoadProgress progress = new LoadProgress(System.err, InstantSource.system());
    refusing(
        () ->
            new SeedFile(seed)
                .load(backend.documents(), LoadProgress.hasWatchers() ? progress : () -> {}));
    progress.end();
  }

  private static ImageFolder folder(String path, Optional<String> bucket) {
    ImageFolder folder = Images.folder(Path.of(path));
    return bucket.map(folder::inBucket).orElse(folder);
  }

  private static void refusing(Runnable reading) {
    try {
      reading.run();
    } catch (IllegalArgumentException | UncheckedIOException wrong) {
      throw new CommandException(wrong.getMessage(), wrong);
    }
  }

  private WireMockServer start(RekognitionBackend backend) {
    try {
      ServedMock mock = ServedMock.of(backend, allowedHosts);
      MockCommandLineOptions options =
          MockCommandLineOptions.create(mock, wireMockArguments.toArray(String[]::new));
      WireMockProgram program = new WireMockProgram(options);
      program.createDirectories();
      WireMockServer server = WireMockStart.start(options, mock);
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
      program.recordAndProxy(server);
      return server;
    } catch (UncheckedIOException cannotListen) {
      throw new CommandException(cannotListen.getMessage(), cannotListen);
    } catch (Exception problem) {
      throw new StartProblem(problem, wireMockArguments).asException();
    }
  }
}
