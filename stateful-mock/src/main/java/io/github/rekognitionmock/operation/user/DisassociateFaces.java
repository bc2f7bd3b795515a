package io.github.rekognitionmock.operation.user;

import io.github.rekognitionmock.account.RegionalAccount;
import io.github.rekognitionmock.collection.FaceRefusal;
import io.github.rekognitionmock.collection.UserUpdate;
import io.github.rekognitionmock.journal.Explanation;
import io.github.rekognitionmock.operation.ExplainedOperation;
import io.github.rekognitionmock.operation.explanation.UpdateExplanation;
import io.github.rekognitionmock.operation.face.StoredFaces;
import io.github.rekognitionmock.recognition.FaceId;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.DisassociatedFace;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDisassociation;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDisassociationReason;

/** DisassociateFaces: the rules are {@code FaceCollection}'s, the forms are the service's. */
public final class DisassociateFaces
    implements ExplainedOperation<DisassociateFacesRequest, DisassociateFacesResponse> {

  @Override
  public DisassociateFacesResponse perform(
      DisassociateFacesRequest request, RegionalAccount account, Explanation explanation) {
    List<FaceId> faces = StoredFaces.ids(request.faceIds());
    UserUpdate update =
        account.collections().get(request.collectionId()).disassociate(request.userId(), faces);
    UpdateExplanation.leftAlone(explanation, faces, update, "it belonged to no user");
    return DisassociateFacesResponse.builder()
        .disassociatedFaces(
            update.changed().stream().map(DisassociateFaces::disassociated).toList())
        .unsuccessfulFaceDisassociations(
            update.refused().stream().map(DisassociateFaces::unsuccessful).toList())
        .userStatus(Users.status(update.status()))
        .build();
  }

  private static DisassociatedFace disassociated(FaceId face) {
    return DisassociatedFace.builder().faceId(face.toString()).build();
  }

  private static UnsuccessfulFaceDisassociation unsuccessful(FaceRefusal refusal) {
    UnsuccessfulFaceDisassociation.Builder entry =
        UnsuccessfulFaceDisassociation.builder().faceId(refusal.face().toString());
    if (refusal instanceof FaceRefusal.OwnedByUser owned) {
      return entry
          .userId(owned.userId())
          .reasons(UnsuccessfulFaceDisassociationReason.ASSOCIATED_TO_A_DIFFERENT_USER)
          .build();
    }
    return entry.reasons(UnsuccessfulFaceDisassociationReason.FACE_NOT_FOUND).build();
  }
}
