package io.github.rekognitionmock.samples.kotlin

import io.github.rekognitionmock.RekognitionMock
import io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat
import io.github.rekognitionmock.junit.jupiter.RekognitionMockTest
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import software.amazon.awssdk.services.rekognition.RekognitionClient

@RekognitionMockTest
class EnrolmentTest {

  @Test
  fun `associates a badge photo with its owner`(client: RekognitionClient, rekognition: RekognitionMock) {
    val photo = rekognition.collection("staff").createUser("alice").indexFace("alice")

    val response = client.associateFaces { it.collectionId("staff").userId("alice").faceIds(photo) }

    assertThat(response.associatedFaces().map { it.faceId() }).containsExactly(photo)
    assertThat(rekognition).collection("staff").user("alice").isActive().hasFaces(photo)
  }
}
