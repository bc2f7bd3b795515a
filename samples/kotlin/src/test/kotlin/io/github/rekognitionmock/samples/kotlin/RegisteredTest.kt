package io.github.rekognitionmock.samples.kotlin

import io.github.rekognitionmock.assertj.RekognitionAssertions.assertThat
import io.github.rekognitionmock.junit.jupiter.RekognitionMockExtension
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.extension.RegisterExtension

class RegisteredTest {

  companion object {
    @JvmField
    @RegisterExtension
    val mock: RekognitionMockExtension = RekognitionMockExtension.builder().region("eu-west-1").build()
  }

  @Test
  fun `creates a collection in the region`() {
    mock.client().createCollection { it.collectionId("staff") }

    assertThat(mock.mock()).collection("staff").exists()
  }
}
