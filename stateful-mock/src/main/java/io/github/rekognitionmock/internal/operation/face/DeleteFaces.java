package io.github.rekognitionmock.internal.operation.face;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.value.FaceDeletion;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.recognition.FaceId;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DeleteFacesResponse;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDeletion;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDeletionReason;

/** DeleteFaces: a face of a user stays until it is disassociated. */
public final class DeleteFaces implements Operation<DeleteFacesRequest> {

  @Override
  public DeleteFacesResponse perform(
      DeleteFacesRequest request, RegionalAccount account, Explanation explanation) {
    FaceDeletion deletion =
        account
            .collections()
            .get(request.collectionId())
            .deleteFaces(FaceId.parseAll(request.faceIds()));
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
