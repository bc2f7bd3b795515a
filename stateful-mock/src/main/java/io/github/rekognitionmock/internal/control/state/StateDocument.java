package io.github.rekognitionmock.internal.control.state;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.control.fault.FaultDocument;
import io.github.rekognitionmock.internal.control.fault.StubDocument;
import io.github.rekognitionmock.internal.control.json.DocumentMapper;
import io.github.rekognitionmock.internal.control.json.Elements;
import io.github.rekognitionmock.internal.control.json.JsonSource;
import io.github.rekognitionmock.internal.control.json.ProblemException;
import io.github.rekognitionmock.internal.control.json.Text;
import io.github.rekognitionmock.internal.control.recognition.ImageDocument;
import io.github.rekognitionmock.internal.control.recognition.SimilarityDocument;
import io.github.rekognitionmock.internal.control.settings.SettingsDocument;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * State: of the account it is sent to, or of several accounts. It may name the schema that editors
 * are to check it with.
 */
@JsonIgnoreProperties("$schema")
public record StateDocument(
    @Nullable List<AccountDocument> accounts,
    @Nullable List<CollectionDocument> collections,
    @Nullable List<ImageDocument> images,
    @Nullable List<SimilarityDocument> similarities,
    @Nullable SettingsDocument settings,
    @Nullable List<FaultDocument> faults,
    @Nullable List<StubDocument> stubs) {

  /** The state of one account in one region; of the one it is sent to, where it names none. */
  public record AccountDocument(
      @Text(TextRule.ACCOUNT) @Nullable String account,
      @Text(TextRule.REGION) @Nullable String region,
      @Nullable List<CollectionDocument> collections,
      @Nullable List<ImageDocument> images,
      @Nullable List<SimilarityDocument> similarities,
      @Nullable SettingsDocument settings,
      @Nullable List<FaultDocument> faults,
      @Nullable List<StubDocument> stubs) {

    AccountKey key(AccountKey addressed) {
      return addressed.with(account, region);
    }
  }

  public static StateDocument parse(JsonSource json) {
    return DocumentMapper.read(json, StateDocument.class);
  }

  /** Refuses to speak for another account than one. */
  public StateDocument only(AccountKey permitted) {
    contents()
        .convert(
            content -> {
              AccountKey key = content.key(permitted);
              ProblemException.check(
                  key.equals(permitted),
                  "is about %s: only %s can be changed here".formatted(key, permitted));
              return key;
            });
    return this;
  }

  public byte[] json() {
    return DocumentMapper.write(this);
  }

  Elements<AccountDocument> contents() {
    if (accounts == null) {
      return Elements.only(
          new AccountDocument(
              null, null, collections, images, similarities, settings, faults, stubs));
    }
    ProblemException.check(
        Stream.of(collections, images, similarities, settings, faults, stubs)
            .allMatch(Objects::isNull),
        "has accounts and content of its own: move the content into one of the accounts");
    return Elements.of("/accounts", accounts);
  }
}
