package io.github.rekognitionmock.internal.operation.image;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.internal.account.AccountKey;
import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.mock.RekognitionBackend;
import io.github.rekognitionmock.internal.recognition.face.DeclaredFace;
import io.github.rekognitionmock.internal.recognition.image.Image.S3Object;
import io.github.rekognitionmock.internal.recognition.rule.ImageRule;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.FaceDetail;
import software.amazon.awssdk.services.rekognition.model.Image;

/** A mock with one empty collection, used without a transport. */
final class InProcessMock {

  static final String STAFF = "staff";

  final RegionalAccount account;
  final RekognitionClient client;

  InProcessMock() {
    RekognitionBackend backend = RekognitionBackend.create(InstantSource.system());
    account = backend.accounts().of(AccountKey.defaults());
    client = backend.mock(AccountKey.defaults()).client();
    client.createCollection(r -> r.collectionId(STAFF));
  }

  /** Makes an image that says itself whom it shows. */
  static Image showing(String... persons) {
    return bytes(Images.showing(persons));
  }

  static Image bytes(byte... content) {
    return Image.builder().bytes(SdkBytes.fromByteArray(content)).build();
  }

  static Image inS3(String name) {
    return Image.builder().s3Object(o -> o.bucket("photos").name(name)).build();
  }

  /** Declares a face that passes no filter. */
  static DeclaredFace dark(String person) {
    return face(person, detail -> detail.quality(quality -> quality.brightness(5f)));
  }

  static DeclaredFace face(String person, Consumer<FaceDetail.Builder> detail) {
    return new DeclaredFace(
        Optional.of(person), FaceDetail.builder().applyMutation(detail).build());
  }

  /** Declares what an image in a bucket shows. */
  Image declared(DeclaredFace... faces) {
    String name = UUID.randomUUID() + ".jpg";
    account.images().declare(new ImageRule.Showing(S3Object.of("photos", name), List.of(faces)));
    return inS3(name);
  }

  /** Indexes the faces of an image and returns their ids, largest face first. */
  List<String> index(Image image) {
    return client.indexFaces(r -> r.collectionId(STAFF).image(image)).faceRecords().stream()
        .map(indexed -> indexed.face().faceId())
        .toList();
  }

  void user(String userId, Image photo) {
    client.createUser(r -> r.collectionId(STAFF).userId(userId));
    client.associateFaces(r -> r.collectionId(STAFF).userId(userId).faceIds(index(photo)));
  }
}
