package io.github.rekognitionmock.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.server.RekognitionMockServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rekognition.RekognitionClient;

/** Two mocks behind a proxy that spreads the accounts, with the file {@code haproxy.cfg}. */
@Tag("haproxy")
class BehindHaproxyTest {

  private static final int ACCOUNTS = 40;

  private final RekognitionMockServer one = RekognitionMockServer.start();
  private final RekognitionMockServer two = RekognitionMockServer.start();
  @TempDir private Path directory;
  private URI endpoint;
  private Process proxy;

  @BeforeEach
  void startProxy() throws IOException, InterruptedException {
    int port = freePort();
    endpoint = URI.create("http://127.0.0.1:" + port);
    Path pid = directory.resolve("pid");
    ProcessBuilder builder =
        new ProcessBuilder("haproxy", "-f", "haproxy/haproxy.cfg", "-W", "-p", pid.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "PORT", "" + port, "PORT_OF_ONE", "" + one.port(), "PORT_OF_TWO", "" + two.port()));
    proxy = builder.start();
    // It writes its number when it listens.
    while (proxy.isAlive() && !Files.exists(pid)) {
      Thread.onSpinWait();
    }
    assertThat(proxy.isAlive()).as("HAProxy runs: %s", log()).isTrue();
  }

  @AfterEach
  void stop() {
    proxy.destroy();
    one.close();
    two.close();
  }

  @Test
  void everyAccountIsOnOneOfThemAsAWhole() {
    for (String account : accounts()) {
      try (RekognitionClient client = client(account)) {
        client.createCollection(r -> r.collectionId("staff"));
        client.createUser(r -> r.collectionId("staff").userId("alice"));

        assertThat(client.listUsers(r -> r.collectionId("staff")).users()).hasSize(1);
        assertThat(collections(one, account) + collections(two, account)).isEqualTo(1);
      }
    }
    assertThat(accounts()).anyMatch(account -> collections(one, account) == 1);
    assertThat(accounts()).anyMatch(account -> collections(two, account) == 1);
  }

  @Test
  void theControlApiReachesTheMockThatHasTheAccount() throws IOException, InterruptedException {
    for (String account : accounts()) {
      try (RekognitionClient client = client(account)) {
        client.createCollection(r -> r.collectionId("staff-of-" + account));
      }

      assertThat(get("/__admin/rekognition/state?account=" + account))
          .contains("staff-of-" + account);
    }
  }

  @Test
  void keysThatNameNoAccountAreOneAccount() {
    for (String key : List.of("AKIAIOSFODNN7EXAMPLE", "test", "123456789012")) {
      try (RekognitionClient client = client(key)) {
        client.createCollection(r -> r.collectionId("staff-of-" + key));

        assertThat(client.listCollections().collectionIds()).contains("staff-of-" + key);
      }
    }
    assertThat(collections(one, "123456789012") + collections(two, "123456789012")).isEqualTo(3);
  }

  private static List<String> accounts() {
    return IntStream.range(0, ACCOUNTS).mapToObj("%012d"::formatted).toList();
  }

  private static int collections(RekognitionMockServer server, String account) {
    return server.mock(account, "us-east-1").inspectAll().size();
  }

  private RekognitionClient client(String accessKey) {
    return RekognitionClient.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, "secret")))
        .build();
  }

  private String get(String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(endpoint.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private String log() throws IOException {
    return Files.readString(directory.resolve("log"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
