package io.github.rekognitionmock.benchmark;

import static io.github.rekognitionmock.benchmark.Population.COLLECTION;

import io.github.rekognitionmock.internal.operation.PaginationTokens;
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
    List<RekognitionRequest> about(int face) {
      String id = Population.faceId(face).toString();
      String user = Population.user(face);
      return List.of(
          DisassociateFacesRequest.builder()
              .collectionId(COLLECTION)
              .userId(user)
              .faceIds(id)
              .build(),
          AssociateFacesRequest.builder()
              .collectionId(COLLECTION)
              .userId(user)
              .faceIds(id)
              .build());
    }
  },

  INDEX_AND_DELETE {
    @Override
    List<RekognitionRequest> about(int face) {
      String visitor = Population.visitor(face);
      ImageId image =
          io.github.rekognitionmock.internal.recognition.image.Image.S3Object.of(
                  Population.BUCKET, visitor)
              .id();
      // The way in which the mock makes ids of its own.
      String name = String.join("\n", COLLECTION, image.toString(), "", "0");
      return List.of(
          IndexFacesRequest.builder()
              .collectionId(COLLECTION)
              .image(photo(visitor))
              .maxFaces(1)
              .build(),
          DeleteFacesRequest.builder()
              .collectionId(COLLECTION)
              .faceIds(FaceId.derivedFrom(name).toString())
              .build());
    }
  },

  LIST_FACES {
    @Override
    List<RekognitionRequest> about(int face) {
      // In the lower half, so that the page is full.
      String last = new FaceId(Population.faceId(face).high() >>> 1, 0).toString();
      return List.of(
          ListFacesRequest.builder()
              .collectionId(COLLECTION)
              .nextToken(PaginationTokens.encode("ListFaces " + COLLECTION, last))
              .maxResults(PAGE_OF_FACES)
              .build());
    }
  },

  LIST_FACES_OF_USER {
    @Override
    List<RekognitionRequest> about(int face) {
      return List.of(
          ListFacesRequest.builder()
              .collectionId(COLLECTION)
              .userId(Population.user(face))
              .build());
    }
  },

  LIST_FACES_BY_ID {
    @Override
    List<RekognitionRequest> about(int face) {
      int first = face / Population.FACES_PER_USER * Population.FACES_PER_USER;
      return List.of(
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
    List<RekognitionRequest> about(int face) {
      String last = Population.user(face);
      return List.of(
          ListUsersRequest.builder()
              .collectionId(COLLECTION)
              .nextToken(PaginationTokens.encode("ListUsers " + COLLECTION, last))
              .maxResults(PAGE_OF_USERS)
              .build());
    }
  },

  DESCRIBE {
    @Override
    List<RekognitionRequest> about(int face) {
      return List.of(DescribeCollectionRequest.builder().collectionId(COLLECTION).build());
    }
  },

  SEARCH_FACES {
    @Override
    List<RekognitionRequest> about(int face) {
      return List.of(
          SearchFacesRequest.builder()
              .collectionId(COLLECTION)
              .faceId(Population.faceId(face).toString())
              .build());
    }
  },

  SEARCH_FACES_BY_STORED_IMAGE {
    @Override
    List<RekognitionRequest> about(int face) {
      return List.of(
          SearchFacesByImageRequest.builder()
              .collectionId(COLLECTION)
              .image(photo(Population.photo(face)))
              .build());
    }
  },

  SEARCH_FACES_BY_OTHER_IMAGE {
    @Override
    List<RekognitionRequest> about(int face) {
      return List.of(
          SearchFacesByImageRequest.builder()
              .collectionId(COLLECTION)
              .image(photo(Population.visitor(face)))
              .build());
    }
  },

  SEARCH_USERS_BY_USER {
    @Override
    List<RekognitionRequest> about(int face) {
      return List.of(
          SearchUsersRequest.builder()
              .collectionId(COLLECTION)
              .userId(Population.user(face))
              .build());
    }
  },

  SEARCH_USERS_BY_FACE {
    @Override
    List<RekognitionRequest> about(int face) {
      return List.of(
          SearchUsersRequest.builder()
              .collectionId(COLLECTION)
              .faceId(Population.faceId(face).toString())
              .build());
    }
  },

  SEARCH_USERS_BY_IMAGE {
    @Override
    List<RekognitionRequest> about(int face) {
      return List.of(
          SearchUsersByImageRequest.builder()
              .collectionId(COLLECTION)
              .image(photo(Population.visitor(face)))
              .build());
    }
  };

  private static final int PAGE_OF_FACES = 50;
  private static final int PAGE_OF_USERS = 5;

  /** Makes the requests that are about one face, named by its number. */
  abstract List<RekognitionRequest> about(int face);

  private static Image photo(String name) {
    return Image.builder().s3Object(object -> object.bucket(Population.BUCKET).name(name)).build();
  }
}
