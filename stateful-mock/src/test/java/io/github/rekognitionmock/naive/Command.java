package io.github.rekognitionmock.naive;

import io.github.rekognitionmock.Images;
import io.github.rekognitionmock.naive.NaiveService.Change;
import io.github.rekognitionmock.naive.NaiveService.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.rekognition.RekognitionClient;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesResponse;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionResponse;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.Face;
import software.amazon.awssdk.services.rekognition.model.ListFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListFacesResponse;
import software.amazon.awssdk.services.rekognition.model.ListUsersResponse;

/** A request that can be made of both: the naive service and a client. */
sealed interface Command {

  Object ask(NaiveService service);

  Object ask(RekognitionClient client, FaceNames names);

  record CreateCollection(String collection) implements Command {
    @Override
    public Object ask(NaiveService service) {
      service.createCollection(collection);
      return "created";
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      client.createCollection(r -> r.collectionId(collection));
      return "created";
    }
  }

  record DeleteCollection(String collection) implements Command {
    @Override
    public Object ask(NaiveService service) {
      service.deleteCollection(collection);
      return "deleted";
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      client.deleteCollection(r -> r.collectionId(collection));
      return "deleted";
    }
  }

  record DescribeCollection(String collection) implements Command {
    @Override
    public Object ask(NaiveService service) {
      return service.describeCollection(collection);
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      DescribeCollectionResponse answer =
          client.describeCollection(r -> r.collectionId(collection));
      return List.of(answer.faceCount().intValue(), answer.userCount().intValue());
    }
  }

  record ListCollections(int pageSize) implements Command {
    @Override
    public Object ask(NaiveService service) {
      return service.listCollections(pageSize);
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      return client.listCollectionsPaginator(r -> r.maxResults(pageSize)).stream()
          .map(page -> List.copyOf(page.collectionIds()))
          .toList();
    }
  }

  record IndexFaces(String collection, Photo photo) implements Command {
    @Override
    public Object ask(NaiveService service) {
      return List.of(service.indexFace(collection, photo));
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      SdkBytes picture = SdkBytes.fromByteArray(Images.showing(photo.person()));
      return client
          .indexFaces(
              r ->
                  r.collectionId(collection)
                      .image(image -> image.bytes(picture))
                      .externalImageId(photo.name()))
          .faceRecords()
          .stream()
          .map(seen -> learn(seen.face(), names))
          .toList();
    }

    private Photo learn(Face face, FaceNames names) {
      names.learn(collection, photo, face.faceId());
      return new Photo(photo.person(), face.externalImageId());
    }
  }

  record DeleteFaces(String collection, List<Photo> faces) implements Command {
    @Override
    public Object ask(NaiveService service) {
      return service.deleteFaces(collection, faces);
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      DeleteFacesResponse answer =
          client.deleteFaces(r -> r.collectionId(collection).faceIds(names.ids(collection, faces)));
      Stream<String> deleted =
          answer.deletedFaces().stream().map(id -> names.photo(collection, id, faces) + " deleted");
      Stream<String> refused =
          answer.unsuccessfulFaceDeletions().stream()
              .map(
                  face ->
                      told(
                          names.photo(collection, face.faceId(), faces),
                          face.reasonsAsStrings(),
                          face.userId()));
      return Stream.concat(deleted, refused).sorted().toList();
    }
  }

  record ListFaces(
      String collection, Optional<String> user, Optional<List<Photo>> faces, int pageSize)
      implements Command {
    @Override
    public Object ask(NaiveService service) {
      List<String> listed = service.listFaces(collection, user, faces);
      return List.of(listed, NaiveService.pagesOfFaces(listed.size(), pageSize));
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      ListFacesRequest.Builder request =
          ListFacesRequest.builder().collectionId(collection).maxResults(pageSize);
      user.ifPresent(request::userId);
      faces.ifPresent(some -> request.faceIds(names.ids(collection, some)));
      List<ListFacesResponse> pages = client.listFacesPaginator(request.build()).stream().toList();
      List<Face> listed = pages.stream().flatMap(page -> page.faces().stream()).toList();
      List<String> ids = listed.stream().map(Face::faceId).toList();
      if (!ids.equals(ids.stream().sorted().toList())) {
        throw new AssertionError("Faces are not listed by their ids");
      }
      return List.of(
          listed.stream()
              .map(
                  face ->
                      names.photo(collection, face.faceId(), List.of())
                          + " of "
                          + Optional.ofNullable(face.userId()).orElse("nobody"))
              .sorted()
              .toList(),
          pages.stream().map(page -> page.faces().size()).toList());
    }
  }

  record CreateUser(String collection, String user, String token) implements Command {
    @Override
    public Object ask(NaiveService service) {
      return service.once(
          "CreateUser",
          token,
          collection,
          this,
          () -> {
            service.createUser(collection, user);
            return "created";
          });
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      client.createUser(
          r -> r.collectionId(collection).userId(user).clientRequestToken(sent(token)));
      return "created";
    }
  }

  record DeleteUser(String collection, String user, String token) implements Command {
    @Override
    public Object ask(NaiveService service) {
      return service.once(
          "DeleteUser",
          token,
          collection,
          this,
          () -> {
            service.deleteUser(collection, user);
            return "deleted";
          });
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      client.deleteUser(
          r -> r.collectionId(collection).userId(user).clientRequestToken(sent(token)));
      return "deleted";
    }
  }

  record ListUsers(String collection, int pageSize) implements Command {
    @Override
    public Object ask(NaiveService service) {
      List<String> listed = service.listUsers(collection);
      return List.of(listed, NaiveService.pagesOfUsers(listed.size(), pageSize));
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      List<ListUsersResponse> pages =
          client.listUsersPaginator(r -> r.collectionId(collection).maxResults(pageSize)).stream()
              .toList();
      return List.of(
          pages.stream()
              .flatMap(page -> page.users().stream())
              .map(user -> user.userId() + " " + user.userStatusAsString())
              .sorted()
              .toList(),
          pages.stream().map(page -> page.users().size()).toList());
    }
  }

  record Associate(String collection, String user, List<Photo> faces, String token)
      implements Command {
    @Override
    public Object ask(NaiveService service) {
      return service.once(
          "AssociateFaces",
          token,
          collection,
          this,
          () -> service.associate(collection, user, faces));
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      AssociateFacesResponse answer =
          client.associateFaces(
              r ->
                  r.collectionId(collection)
                      .userId(user)
                      .faceIds(names.ids(collection, faces))
                      .clientRequestToken(sent(token)));
      return new Change(
          answer.userStatusAsString(),
          answer.associatedFaces().stream()
              .map(face -> names.photo(collection, face.faceId(), faces))
              .toList(),
          answer.unsuccessfulFaceAssociations().stream()
              .map(
                  face ->
                      told(
                          names.photo(collection, face.faceId(), faces),
                          face.reasonsAsStrings(),
                          face.userId()))
              .toList());
    }
  }

  record Disassociate(String collection, String user, List<Photo> faces, String token)
      implements Command {
    @Override
    public Object ask(NaiveService service) {
      return service.once(
          "DisassociateFaces",
          token,
          collection,
          this,
          () -> service.disassociate(collection, user, faces));
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      DisassociateFacesResponse answer =
          client.disassociateFaces(
              r ->
                  r.collectionId(collection)
                      .userId(user)
                      .faceIds(names.ids(collection, faces))
                      .clientRequestToken(sent(token)));
      return new Change(
          answer.userStatusAsString(),
          answer.disassociatedFaces().stream()
              .map(face -> names.photo(collection, face.faceId(), faces))
              .toList(),
          answer.unsuccessfulFaceDisassociations().stream()
              .map(
                  face ->
                      told(
                          names.photo(collection, face.faceId(), faces),
                          face.reasonsAsStrings(),
                          face.userId()))
              .toList());
    }
  }

  record SearchFaces(String collection, Photo face) implements Command {
    @Override
    public Object ask(NaiveService service) {
      return service.searchFaces(collection, face);
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      return client
          .searchFaces(r -> r.collectionId(collection).faceId(names.id(collection, face)))
          .faceMatches()
          .stream()
          .map(match -> names.photo(collection, match.face().faceId(), List.of()))
          .sorted()
          .toList();
    }
  }

  record SearchUsers(String collection, String user, Optional<Photo> face) implements Command {
    @Override
    public Object ask(NaiveService service) {
      return face.map(one -> service.searchUsersByFace(collection, one))
          .orElseGet(() -> service.searchUsersByUser(collection, user));
    }

    @Override
    public Object ask(RekognitionClient client, FaceNames names) {
      return client
          .searchUsers(
              r -> {
                r.collectionId(collection);
                face.ifPresentOrElse(
                    one -> r.faceId(names.id(collection, one)), () -> r.userId(user));
              })
          .userMatches()
          .stream()
          .map(match -> match.user().userId())
          .sorted()
          .toList();
    }
  }

  private static String sent(String token) {
    return token.isEmpty() ? null : token;
  }

  private static String told(Photo face, List<String> reasons, String user) {
    List<String> words = new ArrayList<>(List.of(face.toString(), String.join(", ", reasons)));
    if (user != null) {
      words.add(user);
    }
    return String.join(" ", words);
  }
}
