package io.github.rekognitionmock.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.rekognition.model.InvalidParameterException;
import software.amazon.awssdk.services.rekognition.model.ResourceNotFoundException;

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
  void theArnOfCreateCollectionIsNotGoodForTags() {
    String withoutPrefix = arn.substring("arn:".length());

    assertThat(errorOf(() -> client.listTagsForResource(r -> r.resourceArn(withoutPrefix))))
        .isInstanceOf(InvalidParameterException.class);
  }

  private Map<String, String> tags() {
    return client.listTagsForResource(r -> r.resourceArn(arn)).tags();
  }
}
