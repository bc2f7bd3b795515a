package io.github.rekognitionmock.internal.cli;

import io.github.rekognitionmock.ImageFolder;
import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.mock.RequestLog;
import io.github.rekognitionmock.internal.server.Endpoints;
import io.github.rekognitionmock.internal.server.ListeningServer;
import io.github.rekognitionmock.internal.server.MockCommandLineOptions;
import io.github.rekognitionmock.internal.server.SeedFile;
import io.github.rekognitionmock.internal.wiremock.ServedMock;
import io.github.rekognitionmock.journal.RequestListener;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** Starts the server, which goes on when the command is done. */
@Command(
    name = ServeCommand.NAME,
    description = {
      "Starts a mock of Amazon Rekognition's face collections and users, and prints the environment",
      "variables that lead the AWS CLI and the SDKs to it.",
      ""
    },
    sortOptions = false,
    abbreviateSynopsis = true,
    exitCodeOnExecutionException = RekognitionMockMain.CANNOT,
    mixinStandardHelpOptions = true,
    versionProvider = RekognitionMockMain.Versions.class,
    footer = {
      "",
      "Every option can be an environment variable, as REKOGNITION_MOCK_PORT. The mock lives in a",
      "WireMock server, whose options (also in WIREMOCK_OPTIONS) can be added.",
      "",
      "Commands, each with a --help of its own:",
      "  serve   starts the server, which is also what no command means",
      "  image   writes an image that says whom it shows",
      "  env     prints the environment variables for a server that runs",
      "  health  tells by its exit code whether a server is up",
      "",
      "Examples:",
      "  java -jar rekognition-mock-standalone.jar --port 8080 --seed staff.json",
      "  java -jar rekognition-mock-standalone.jar --port 0 --port-file port --state state.json",
      "  java -jar rekognition-mock-standalone.jar image alice bob > team.png"
    })
final class ServeCommand implements Runnable {

  static final String NAME = "serve";

  private final Map<String, String> environment;
  private final PrintStream out;

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = Port.class,
      description = "the port to listen on, 0 for a free one (default: 8080)")
  private @Nullable Integer port;

  @Option(
      names = "--https-port",
      paramLabel = "N",
      converter = Port.class,
      description = "a port for HTTPS, too")
  private @Nullable Integer httpsPort;

  @Option(
      names = "--bind-address",
      paramLabel = "A",
      description = "the address to listen on, 0.0.0.0 for every one (default: 127.0.0.1)")
  private @Nullable String bindAddress;

  @Option(
      names = "--allowed-hosts",
      paramLabel = "H",
      split = ",",
      description = "the hosts by which /__admin may be called, beside this machine's names")
  private Set<String> allowedHosts = Set.of();

  @Option(
      names = "--port-file",
      paramLabel = "FILE",
      description = "where to write the port as soon as the server listens")
  private @Nullable Path portFile;

  @Option(
      names = "--seed",
      paramLabel = "FILE",
      split = ",",
      description = "the state to begin with; several, and directories of .json files, are merged")
  private List<Path> seeds = List.of();

  @Option(
      names = "--images",
      paramLabel = "DIR",
      description =
          "pictures whose names say whom they show: alice.jpg, alice+bob.png, alice/1.jpg")
  private @Nullable Path images;

  @Option(
      names = "--images-bucket",
      paramLabel = "B",
      description = "the bucket in which these are, too")
  private @Nullable String imagesBucket;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "keeps the state: if the file is there it is read in place of the seeds; it is written by"
              + " POST /__admin/rekognition/state/save and at the end")
  private @Nullable Path state;

  @Option(
      names = "--log-requests",
      arity = "0..1",
      paramLabel = "true",
      fallbackValue = "true",
      description = "writes a line for every request to standard error, with what explains it")
  private boolean logRequests;

  @Option(names = "--wiremock-help", description = "explains WireMock's options and exits")
  private boolean wireMockHelp;

  @Unmatched private final List<String> ofWireMock = new ArrayList<>();

  ServeCommand(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  @Override
  public void run() {
    if (wireMockHelp) {
      out.print(MockCommandLineOptions.wireMockHelp());
      return;
    }
    RequestListener listener =
        logRequests ? request -> System.err.println(RequestLog.line(request)) : new RequestLog();
    RekognitionBackend backend =
        RekognitionBackend.create(InstantSource.system(), Settings.defaults(), listener);
    Optional<PortFile> told = Optional.ofNullable(portFile).map(PortFile::new);
    told.ifPresent(PortFile::clear);
    Optional.ofNullable(state).ifPresent(backend.stateFile()::choose);
    load(backend);
    Endpoints endpoints = start(backend).endpoints();
    told.ifPresent(file -> file.write(endpoints.first().getPort()));
    endpoints
        .https()
        .filter(https -> endpoints.http().isPresent())
        .ifPresent(https -> out.println("# also on " + https));
    new Exports(endpoints.first(), AccountKey.defaults()).print(Exports.Shell.SH, out);
  }

  private void load(RekognitionBackend backend) {
    LoadProgress progress = new LoadProgress(System.err, InstantSource.system());
    boolean isKept = state != null && Files.exists(state);
    List<SeedFile> files = SeedFile.all(isKept ? List.of(state) : seeds);
    Runnable counter = LoadProgress.hasWatchers() ? progress : () -> {};
    Optional<ImageFolder> folder = Optional.ofNullable(images).map(this::folder);
    backend.begin(
        documents -> {
          files.forEach(file -> file.load(documents, counter));
          folder.ifPresent(pictures -> pictures.declareTo(backend.mock()));
        });
    progress.end();
  }

  private ImageFolder folder(Path path) {
    ImageFolder folder = Images.folder(path);
    return imagesBucket == null ? folder : folder.inBucket(imagesBucket);
  }

  private ListeningServer start(RekognitionBackend backend) {
    List<String> arguments = arguments();
    try {
      ServedMock mock = ServedMock.of(backend, allowedHosts);
      MockCommandLineOptions options =
          MockCommandLineOptions.create(mock, arguments.toArray(String[]::new));
      WireMockProgram program = new WireMockProgram(options);
      program.createDirectories();
      ListeningServer server = ListeningServer.start(options, mock);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, backend)));
      program.recordAndProxy(server.wireMock());
      return server;
    } catch (UncheckedIOException cannotListen) {
      throw cannotListen;
    } catch (Exception problem) {
      throw new StartProblem(problem, arguments).asException();
    }
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    String further = environment.getOrDefault("WIREMOCK_OPTIONS", "").strip();
    if (!further.isEmpty()) {
      arguments.addAll(List.of(further.split("\\s+")));
    }
    arguments.addAll(ofWireMock);
    add(arguments, "--port", port);
    add(arguments, "--https-port", httpsPort);
    add(arguments, "--bind-address", bindAddress);
    return arguments;
  }

  private static void add(List<String> arguments, String option, @Nullable Object value) {
    if (value != null) {
      arguments.add(option + "=" + value);
    }
  }

  private void end(ListeningServer server, RekognitionBackend backend) {
    server.close();
    if (state != null) {
      try {
        backend.stateFile().save();
      } catch (IllegalArgumentException cannotWrite) {
        System.err.println("rekognition-mock: " + cannotWrite.getMessage());
      }
    }
  }
}
