package io.github.rekognitionmock.internal.mock;

import static io.github.rekognitionmock.internal.constraint.Arguments.atLeast;
import static io.github.rekognitionmock.internal.constraint.Arguments.required;

import io.github.rekognitionmock.FaceDeclaration;
import io.github.rekognitionmock.MockCollection;
import io.github.rekognitionmock.internal.account.Photos;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.FaceCollection;
import io.github.rekognitionmock.internal.collection.value.Face;
import io.github.rekognitionmock.internal.constraint.TextRule;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.face.FaceCompletion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Arranges a collection, which it looks up or creates each time. */
record DefaultMockCollection(Supplier<RegionalAccount> account, String collectionId)
    implements MockCollection {

  static MockCollection create(Supplier<RegionalAccount> account, String collectionId) {
    DefaultMockCollection collection = new DefaultMockCollection(account, collectionId);
    collection.stored();
    return collection;
  }

  @Override
  public MockCollection createUser(String userId) {
    TextRule.USER_ID.check("user id", userId);
    arrangement().createUser(userId);
    return this;
  }

  @Override
  public MockCollection associateFaces(String userId, String... faceIds) {
    return associateFaces(userId, Arrays.asList(required("list of face ids", faceIds)));
  }

  @Override
  public MockCollection associateFaces(String userId, List<String> faceIds) {
    TextRule.USER_ID.check("user id", userId);
    List<FaceId> faces =
        required("list of face ids", faceIds).stream()
            .map(face -> FaceId.parse(TextRule.FACE_ID.check("face id", face)))
            .toList();
    arrangement().associate(userId, faces);
    return this;
  }

  @Override
  public String indexFace(String person) {
    return indexFace(face -> face.person(person));
  }

  @Override
  public String indexFace(Consumer<FaceDeclaration> description) {
    DefaultFaceDeclaration declaration = DefaultFaceDeclaration.of(description);
    DeclaredFace declared = declaration.declared();
    Photos.Series series =
        new Photos.Series(collectionId, declared.person(), declaration.externalImageId());
    FaceCollection collection = stored();
    Face face;
    do {
      face = indexed(declared, series, account.get().photos().next(series));
    } while (collection.findFace(face.id()).isPresent());
    collection.index(List.of(face));
    collection.reveal(List.of(face.id()));
    return face.id().toString();
  }

  @Override
  public List<String> indexFaces(String person, int count) {
    TextRule.PERSON.check("person", person);
    atLeast(0, "count of faces", count);
    return IntStream.range(0, count).mapToObj(number -> indexFace(person)).toList();
  }

  @Override
  public MockCollection tag(String key, String value) {
    TextRule.TAG_KEY.check("tag key", key);
    TextRule.TAG_VALUE.check("tag value", value);
    stored().tag(Map.of(key, value));
    return this;
  }

  private Face indexed(DeclaredFace declared, Photos.Series series, ImageId photo) {
    return Face.indexed(
        collectionId,
        series.externalImageId(),
        FaceCompletion.complete(photo, List.of(declared)).get(0));
  }

  private UserArrangement arrangement() {
    return new UserArrangement(stored(), account.get().similarity());
  }

  private FaceCollection stored() {
    return account.get().collections().findOrCreate(collectionId);
  }
}
