package io.github.rekognitionmock.control.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rekognitionmock.account.AccountKey;
import io.github.rekognitionmock.control.json.Distinct;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import io.github.rekognitionmock.control.json.TextRule;
import io.github.rekognitionmock.control.recognition.ImageFormat;
import io.github.rekognitionmock.control.recognition.SimilarityFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The state of one account in one region, or of several. */
final class StateFormat {

  private static final String ACCOUNTS = "accounts";
  private static final String ACCOUNT = "account";
  private static final String REGION = "region";
  private static final String COLLECTIONS = "collections";
  private static final String IMAGES = "images";
  private static final String SIMILARITIES = "similarities";

  private final AccountKey addressed;
  private final Reach reach;
  private final Function<AccountKey, Surroundings> surroundings;

  /**
   * Creates the format.
   *
   * @param addressed whose state a document is about that does not say it
   * @param reach whose state a document may be about
   * @param surroundings what a document about an account is put into
   */
  StateFormat(AccountKey addressed, Reach reach, Function<AccountKey, Surroundings> surroundings) {
    this.addressed = addressed;
    this.reach = reach;
    this.surroundings = surroundings;
  }

  List<StateDocument> readAll(JsonValue document) {
    if (!document.object(ACCOUNTS, COLLECTIONS, IMAGES, SIMILARITIES).has(ACCOUNTS)) {
      return List.of(content(addressed, document.object(COLLECTIONS, IMAGES, SIMILARITIES)));
    }
    Distinct<AccountKey> keys = new Distinct<>("describe each account and region once");
    List<StateDocument> documents = new ArrayList<>();
    for (JsonValue value : document.object(ACCOUNTS).list(ACCOUNTS)) {
      StateDocument read = account(value);
      keys.add(read.key(), value);
      documents.add(read);
    }
    return documents;
  }

  static ObjectNode write(StateDocument document) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    ArrayNode collections = members.putArray(COLLECTIONS);
    document.collections().forEach(each -> collections.add(CollectionFormat.write(each)));
    ArrayNode images = members.putArray(IMAGES);
    document.images().forEach(rule -> images.add(ImageFormat.write(rule)));
    ArrayNode similarities = members.putArray(SIMILARITIES);
    document.similarities().forEach(rule -> similarities.add(SimilarityFormat.write(rule)));
    return members;
  }

  private StateDocument account(JsonValue value) {
    JsonObject members = value.object(ACCOUNT, REGION, COLLECTIONS, IMAGES, SIMILARITIES);
    AccountKey key =
        new AccountKey(
            members.optional(ACCOUNT).map(TextRule.ACCOUNT::read).orElse(addressed.account()),
            members.optional(REGION).map(TextRule.REGION::read).orElse(addressed.region()));
    if (reach == Reach.ONE_ACCOUNT && !key.equals(addressed)) {
      throw value.refused(
          "is about account %s in %s".formatted(key.account(), key.region()),
          "only account %s in %s can be changed here"
              .formatted(addressed.account(), addressed.region()));
    }
    return content(key, members);
  }

  private StateDocument content(AccountKey key, JsonObject members) {
    return new StateDocument(
        key,
        CollectionFormat.readAll(surroundings.apply(key), members.list(COLLECTIONS)),
        ImageFormat.readAll(members.list(IMAGES)),
        SimilarityFormat.readAll(members.list(SIMILARITIES)));
  }
}
