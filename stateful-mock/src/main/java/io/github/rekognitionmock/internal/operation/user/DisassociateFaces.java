package io.github.rekognitionmock.internal.operation.user;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.collection.value.UserUpdate;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.explanation.UpdateExplanation;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.DisassociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.DisassociatedFace;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDisassociation;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceDisassociationReason;

/** DisassociateFaces: the rules are {@code FaceCollection}'s, the forms are the service's. */
public final class DisassociateFaces implements Operation<DisassociateFacesRequest> {

  @Override
  public DisassociateFacesResponse perform(
      DisassociateFacesRequest request, RegionalAccount account, Explanation explanation) {
    List<FaceId> faces = FaceId.parseAll(request.faceIds());
    UserUpdate update =
        account.collections().get(request.collectionId()).disassociate(request.userId(), faces);
    UpdateExplanation.leftAlone(explanation, faces, update, "it belonged to no user");
    return DisassociateFacesResponse.builder()
        .disassociatedFaces(
            update.changed().stream().map(DisassociateFaces::disassociated).toList())
        .unsuccessfulFaceDisassociations(
            update.refused().stream().map(DisassociateFaces::unsuccessful).toList())
        .userStatus(update.status())
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
