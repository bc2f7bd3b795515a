package io.github.rekognitionmock.internal.recognition.mark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.fixture.CapturedLog;
import io.github.rekognitionmock.internal.recognition.image.Dimensions;
import io.github.rekognitionmock.internal.recognition.image.Image;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingLibrariesTest {

  private final CapturedLog log = CapturedLog.of(Sight.class);

  @AfterEach
  void stopListening() {
    log.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.google.zxing.", "javax.imageio.", "java.awt."})
  void areMissedOnceAndLeaveTheMarksUnread(String missing) throws ReflectiveOperationException {
    byte[] picture = Rework.of(Images.showing("alice")).jpeg(0.8);

    assertThat(facesOnThreePictures(missing, picture)).isEqualTo(List.of(0, 0, 0));

    assertThat(log.records())
        .singleElement()
        .satisfies(logged -> assertThat(logged.getMessage()).contains("com.google.zxing:core"));
  }

  @SuppressWarnings("unchecked")
  private static Object facesOnThreePictures(String missing, byte[] picture)
      throws ReflectiveOperationException {
    Class<?> scenario = new LoaderWithout(missing).loadClass(Scenario.class.getName());
    return ((Function<byte[], Object>) scenario.getConstructor().newInstance()).apply(picture);
  }

  /** Makes a picture and looks at three others. */
  public static final class Scenario implements Function<byte[], Object> {

    /** Called by its name. */
    public Scenario() {}

    @Override
    public Object apply(byte[] picture) {
      Sight sight = new Sight();
      Images.showing("alice");
      return IntStream.range(0, 3)
          .mapToObj(more -> Image.of(Arrays.copyOf(picture, picture.length + more)))
          .map(each -> sight.look((Image.Bytes) each, new Dimensions(640, 480)).marked().size())
          .toList();
    }
  }

  private static final class LoaderWithout extends ClassLoader {

    private final String missing;

    LoaderWithout(String missing) {
      super(MissingLibrariesTest.class.getClassLoader());
      this.missing = missing;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(missing)) {
        throw new ClassNotFoundException(name);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null && name.startsWith("io.github.rekognitionmock.")
          ? define(name)
          : super.loadClass(name, resolve);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] content = file.readAllBytes();
        return defineClass(name, content, 0, content.length);
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }
}
