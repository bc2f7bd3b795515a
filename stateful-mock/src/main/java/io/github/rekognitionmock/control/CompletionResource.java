package io.github.rekognitionmock.control;

import io.github.rekognitionmock.account.Accounts;
import io.github.rekognitionmock.collection.FaceCollection;
import io.github.rekognitionmock.control.json.JsonObject;
import io.github.rekognitionmock.control.json.JsonValue;
import java.util.Map;

/** Completes the change of a user that is under way: for the manual lifecycle, and for others. */
final class CompletionResource implements Resource {

  private static final String COLLECTION_ID = "collectionId";
  private static final String USER_ID = "userId";

  private final Accounts accounts;

  CompletionResource(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public String path() {
    return "/complete";
  }

  @Override
  public Map<String, Action> actions() {
    return Map.of("POST", this::complete);
  }

  private ControlResponse complete(Call call) {
    JsonObject members = call.document().object(COLLECTION_ID, USER_ID);
    JsonValue collectionId = members.required(COLLECTION_ID);
    JsonValue userId = members.required(USER_ID);
    FaceCollection collection =
        accounts
            .of(call.account())
            .collections()
            .find(collectionId.text())
            .orElseThrow(() -> unknown(collectionId, "collection"));
    if (collection.user(userId.text()).isEmpty()) {
      throw unknown(userId, "user");
    }
    collection.complete(userId.text());
    return Responses.done();
  }

  private static RuntimeException unknown(JsonValue id, String what) {
    return id.refused(
        "is %s, and there is no such %s".formatted(id.quote(), what), "create it first");
  }
}
