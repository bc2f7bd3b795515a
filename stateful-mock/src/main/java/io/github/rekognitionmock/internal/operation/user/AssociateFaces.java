package io.github.rekognitionmock.internal.operation.user;

import io.github.rekognitionmock.internal.account.RegionalAccount;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.collection.value.UserUpdate;
import io.github.rekognitionmock.internal.journal.Explanation;
import io.github.rekognitionmock.internal.operation.Operation;
import io.github.rekognitionmock.internal.operation.Thresholds;
import io.github.rekognitionmock.internal.operation.explanation.UpdateExplanation;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.util.List;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.AssociatedFace;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociation;
import software.amazon.awssdk.services.rekognition.model.UnsuccessfulFaceAssociationReason;

/** AssociateFaces: the rules are {@code FaceCollection}'s, the forms are the service's. */
public final class AssociateFaces implements Operation<AssociateFacesRequest> {

  @Override
  public AssociateFacesResponse perform(
      AssociateFacesRequest request, RegionalAccount account, Explanation explanation) {
    List<FaceId> faces = FaceId.parseAll(request.faceIds());
    UserUpdate update =
        account
            .collections()
            .get(request.collectionId())
            .associate(
                request.userId(),
                faces,
                account.similarity(),
                Thresholds.forAssociation(request.userMatchThreshold()));
    UpdateExplanation.refused(explanation, update.refused());
    UpdateExplanation.leftAlone(explanation, faces, update, "it belonged to the user already");
    return AssociateFacesResponse.builder()
        .associatedFaces(update.changed().stream().map(AssociateFaces::associated).toList())
        .unsuccessfulFaceAssociations(
            update.refused().stream().map(AssociateFaces::unsuccessful).toList())
        .userStatus(update.status())
        .build();
  }

  private static AssociatedFace associated(FaceId face) {
    return AssociatedFace.builder().faceId(face.toString()).build();
  }

  /** The published examples have a UserId or a Confidence, never both. */
  private static UnsuccessfulFaceAssociation unsuccessful(FaceRefusal refusal) {
    UnsuccessfulFaceAssociation.Builder entry =
        UnsuccessfulFaceAssociation.builder().faceId(refusal.face().toString());
    if (refusal instanceof FaceRefusal.OwnedByUser owned) {
      return entry
          .userId(owned.userId())
          .reasons(UnsuccessfulFaceAssociationReason.ASSOCIATED_TO_A_DIFFERENT_USER)
          .build();
    }
    if (refusal instanceof FaceRefusal.LowMatchConfidence low) {
      return entry
          .confidence(low.confidence())
          .reasons(UnsuccessfulFaceAssociationReason.LOW_MATCH_CONFIDENCE)
          .build();
    }
    if (refusal instanceof FaceRefusal.BeyondLimit) {
      // The enum has no word for a full user, so the list of reasons stays empty.
      return entry.reasonsWithStrings().build();
    }
    return entry.reasons(UnsuccessfulFaceAssociationReason.FACE_NOT_FOUND).build();
  }
}
