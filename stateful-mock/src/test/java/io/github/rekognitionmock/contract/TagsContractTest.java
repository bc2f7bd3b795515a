package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;
import software.amazon.awssdk.services.rekognition.model.ServiceQuotaExceededException;

class TagsContractTest extends ServiceContract {

  private String arn;

  @BeforeEach
  void lookUpTheArn() {
    arn = client.describeCollection(r -> r.collectionId(collection)).collectionARN();
  }

  @Test
  void aCollectionHasNoTagsAtFirst() {
    assertThat(tags()).isEmpty();
  }

  @Test
  void aCollectionCanBeCreatedWithTags() {
    String second = collection + "-second";
    client.createCollection(r -> r.collectionId(second).tags(Map.of("team", "hr")));

    assertThat(client.listTagsForResource(r -> r.resourceArn(arn + "-second")).tags())
        .isEqualTo(Map.of("team", "hr"));
    client.deleteCollection(r -> r.collectionId(second));
  }

  @Test
  void tagsAreAddedAndReplaced() {
    client.tagResource(r -> r.resourceArn(arn).tags(Map.of("team", "hr", "stage", "test")));
    client.tagResource(r -> r.resourceArn(arn).tags(Map.of("team", "it")));

    assertThat(tags()).isEqualTo(Map.of("team", "it", "stage", "test"));
  }

  @Test
  void tagsAreRemovedByTheirKeys() {
    client.tagResource(r -> r.resourceArn(arn).tags(Map.of("team", "hr", "stage", "test")));

    client.untagResource(r -> r.resourceArn(arn).tagKeys("team", "unknown"));

    assertThat(tags()).isEqualTo(Map.of("stage", "test"));
  }

  @Test
  void aMissingCollectionHasNoTags() {
    assertThat(errorOf(() -> client.listTagsForResource(r -> r.resourceArn(arn + "-gone"))))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void aCollectionHasFiftyTagsAtMost() {
    client.tagResource(r -> r.resourceArn(arn).tags(tags(1, 50)));

    assertThat(errorOf(() -> client.tagResource(r -> r.resourceArn(arn).tags(tags(51, 51)))))
        .isInstanceOf(ServiceQuotaExceededException.class);
    assertThat(tags()).hasSize(50);
    client.tagResource(r -> r.resourceArn(arn).tags(Map.of("tag-50", "changed")));
    assertThat(tags()).hasSize(50).containsEntry("tag-50", "changed");
  }

  @Test
  void aCollectionIsNotCreatedWithMoreThanFiftyTags() {
    String second = collection + "-second";

    assertThat(
            errorOf(() -> client.createCollection(r -> r.collectionId(second).tags(tags(1, 51)))))
        .isInstanceOf(ServiceQuotaExceededException.class);
    assertThat(errorOf(() -> client.describeCollection(r -> r.collectionId(second))))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "streamprocessor/entrance",
        "project/logos/1720000000000",
        "project/logos/version/logos.1/1720000000001"
      })
  void aStreamProcessorOrModelThatDoesNotExistHasNoTags(String resource) {
    String missing = arn.replaceAll("collection/.*", resource);

    assertThat(errorOf(() -> client.listTagsForResource(r -> r.resourceArn(missing))))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThat(errorOf(() -> client.tagResource(r -> r.resourceArn(missing).tags(Map.of()))))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThat(errorOf(() -> client.untagResource(r -> r.resourceArn(missing).tagKeys("team"))))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void theArnOfCreateCollectionIsNotGoodForTags() {
    String withoutPrefix = arn.substring("arn:".length());

    assertThat(errorOf(() -> client.listTagsForResource(r -> r.resourceArn(withoutPrefix))))
        .isInstanceOf(InvalidParameterException.class);
  }

  private static Map<String, String> tags(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj("tag-%d"::formatted)
        .collect(Collectors.toMap(Function.identity(), key -> ""));
  }

  private Map<String, String> tags() {
    return client.listTagsForResource(r -> r.resourceArn(arn)).tags();
  }
}
