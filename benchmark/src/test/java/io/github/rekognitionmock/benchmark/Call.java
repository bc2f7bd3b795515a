package io.github.rekognitionmock.benchmark;

import static io.github.rekognitionmock.benchmark.Population.COLLECTION;

import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.PaginationTokens;
import io.github.rekognitionmock.internal.operation.collection.DescribeCollection;
import io.github.rekognitionmock.internal.operation.face.DeleteFaces;
import io.github.rekognitionmock.internal.operation.face.ListFaces;
import io.github.rekognitionmock.internal.operation.face.SearchFaces;
import io.github.rekognitionmock.internal.operation.image.IndexFaces;
import io.github.rekognitionmock.internal.operation.image.SearchFacesByImage;
import io.github.rekognitionmock.internal.operation.image.SearchUsersByImage;
import io.github.rekognitionmock.internal.operation.user.AssociateFaces;
import io.github.rekognitionmock.internal.operation.user.DisassociateFaces;
import io.github.rekognitionmock.internal.operation.user.ListUsers;
import io.github.rekognitionmock.internal.operation.user.SearchUsers;
import io.github.rekognitionmock.internal.recognition.FaceId;
import io.github.rekognitionmock.internal.recognition.ImageId;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DescribeCollectionRequest;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.Image;
import software.amazon.awssdk.services.rekognition.model.IndexFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListFacesRequest;
import software.amazon.awssdk.services.rekognition.model.ListUsersRequest;
import software.amazon.awssdk.services.rekognition.model.RekognitionRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchFacesRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersByImageRequest;
import software.amazon.awssdk.services.rekognition.model.SearchUsersRequest;

/** What is measured: one request, or two of which the second takes back what the first did. */
public enum Call {
  ASSOCIATE_AND_DISASSOCIATE {
    @Override
    List<Step<?>> about(int face) {
      String id = Population.faceId(face).toString();
      String user = Population.user(face);
      return List.of(
          new Step<>(
              new DisassociateFaces(),
              DisassociateFacesRequest.builder()
                  .collectionId(COLLECTION)
                  .userId(user)
                  .faceIds(id)
                  .build()),
          new Step<>(
              new AssociateFaces(),
              AssociateFacesRequest.builder()
                  .collectionId(COLLECTION)
                  .userId(user)
                  .faceIds(id)
                  .build()));
    }
  },

  INDEX_AND_DELETE {
    @Override
    List<Step<?>> about(int face) {
      String visitor = Population.visitor(face);
      ImageId image =
          io.github.rekognitionmock.internal.recognition.image.Image.S3Object.of(
                  Population.BUCKET, visitor)
              .id();
      // The way in which the mock makes ids of its own.
      String name = String.join("\n", COLLECTION, image.toString(), "", "0");
      return List.of(
          new Step<>(
              new IndexFaces(),
              IndexFacesRequest.builder()
                  .collectionId(COLLECTION)
                  .image(photo(visitor))
                  .maxFaces(1)
                  .build()),
          new Step<>(
              new DeleteFaces(),
              DeleteFacesRequest.builder()
                  .collectionId(COLLECTION)
                  .faceIds(FaceId.derivedFrom(name).toString())
                  .build()));
    }
  },

  LIST_FACES {
    @Override
    List<Step<?>> about(int face) {
      // In the lower half, so that the page is full.
      String last = new FaceId(Population.faceId(face).high() >>> 1, 0).toString();
      return one(
          new ListFaces(),
          ListFacesRequest.builder()
              .collectionId(COLLECTION)
              .nextToken(PaginationTokens.encode("ListFaces " + COLLECTION, last))
              .maxResults(PAGE_OF_FACES)
              .build());
    }
  },

  LIST_FACES_OF_USER {
    @Override
    List<Step<?>> about(int face) {
      return one(
          new ListFaces(),
          ListFacesRequest.builder()
              .collectionId(COLLECTION)
              .userId(Population.user(face))
              .build());
    }
  },

  LIST_FACES_BY_ID {
    @Override
    List<Step<?>> about(int face) {
      int first = face / Population.FACES_PER_USER * Population.FACES_PER_USER;
      return one(
          new ListFaces(),
          ListFacesRequest.builder()
              .collectionId(COLLECTION)
              .faceIds(
                  IntStream.range(first, first + Population.FACES_PER_USER)
                      .mapToObj(each -> Population.faceId(each).toString())
                      .toList())
              .build());
    }
  },

  LIST_USERS {
    @Override
    List<Step<?>> about(int face) {
      String last = Population.user(face);
      return one(
          new ListUsers(),
          ListUsersRequest.builder()
              .collectionId(COLLECTION)
              .nextToken(PaginationTokens.encode("ListUsers " + COLLECTION, last))
              .maxResults(PAGE_OF_USERS)
              .build());
    }
  },

  DESCRIBE {
    @Override
    List<Step<?>> about(int face) {
      return one(
          new DescribeCollection(),
          DescribeCollectionRequest.builder().collectionId(COLLECTION).build());
    }
  },

  SEARCH_FACES {
    @Override
    List<Step<?>> about(int face) {
      return one(
          new SearchFaces(),
          SearchFacesRequest.builder()
              .collectionId(COLLECTION)
              .faceId(Population.faceId(face).toString())
              .build());
    }
  },

  SEARCH_FACES_BY_STORED_IMAGE {
    @Override
    List<Step<?>> about(int face) {
      return one(
          new SearchFacesByImage(),
          SearchFacesByImageRequest.builder()
              .collectionId(COLLECTION)
              .image(photo(Population.photo(face)))
              .build());
    }
  },

  SEARCH_FACES_BY_OTHER_IMAGE {
    @Override
    List<Step<?>> about(int face) {
      return one(
          new SearchFacesByImage(),
          SearchFacesByImageRequest.builder()
              .collectionId(COLLECTION)
              .image(photo(Population.visitor(face)))
              .build());
    }
  },

  SEARCH_USERS_BY_USER {
    @Override
    List<Step<?>> about(int face) {
      return one(
          new SearchUsers(),
          SearchUsersRequest.builder()
              .collectionId(COLLECTION)
              .userId(Population.user(face))
              .build());
    }
  },

  SEARCH_USERS_BY_FACE {
    @Override
    List<Step<?>> about(int face) {
      return one(
          new SearchUsers(),
          SearchUsersRequest.builder()
              .collectionId(COLLECTION)
              .faceId(Population.faceId(face).toString())
              .build());
    }
  },

  SEARCH_USERS_BY_IMAGE {
    @Override
    List<Step<?>> about(int face) {
      return one(
          new SearchUsersByImage(),
          SearchUsersByImageRequest.builder()
              .collectionId(COLLECTION)
              .image(photo(Population.visitor(face)))
              .build());
    }
  };

  private static final int PAGE_OF_FACES = 50;
  private static final int PAGE_OF_USERS = 5;

  /** Makes the requests that are about one face, named by its number. */
  abstract List<Step<?>> about(int face);

  private static <I extends RekognitionRequest> List<Step<?>> one(
      Operation<I> operation, I request) {
    return List.of(new Step<>(operation, request));
  }

  private static Image photo(String name) {
    return Image.builder().s3Object(object -> object.bucket(Population.BUCKET).name(name)).build();
  }
}
