package io.github.rekognitionmock.operation.face;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.Deletion;
import io.github.rekognitionmock.collection.FaceRefusal;
import io.github.rekognitionmock.operation.Operation;
import io.github.rekognitionmock.recognition.FaceId;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesResponse;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDeletion;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDeletionReason;

/** DeleteFaces: a face of a user stays until it is disassociated. */
public final class DeleteFaces implements Operation<DeleteFacesRequest, DeleteFacesResponse> {

  @Override
  public DeleteFacesResponse perform(DeleteFacesRequest request, RegionalAccount account) {
    Deletion deletion =
        account
            .collections()
            .get(request.collectionId())
            .deleteFaces(StoredFaces.ids(request.faceIds()));
    return DeleteFacesResponse.builder()
        .deletedFaces(deletion.deleted().stream().map(FaceId::toString).toList())
        .unsuccessfulFaceDeletions(
            deletion.refused().stream().map(DeleteFaces::unsuccessful).toList())
        .build();
  }

  private static UnsuccessfulFaceDeletion unsuccessful(FaceRefusal refusal) {
    UnsuccessfulFaceDeletion.Builder entry =
        UnsuccessfulFaceDeletion.builder().faceId(refusal.face().toString());
    if (refusal instanceof FaceRefusal.OwnedByUser owned) {
      return entry
          .userId(owned.userId())
          .reasons(UnsuccessfulFaceDeletionReason.ASSOCIATED_TO_AN_EXISTING_USER)
          .build();
    }
    return entry.reasons(UnsuccessfulFaceDeletionReason.FACE_NOT_FOUND).build();
  }
}
