package io.github.rekognitionmock.benchmark;

import io.github.rekognitionmock.internal.constraint.Constraints;
import io.github.rekognitionmock.internal.protocol.json.JsonCodec;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesRequest;
import software.amazon.awssdk.services.rekognition.model.AssociateFacesResponse;
import software.amazon.awssdk.services.rekognition.model.AssociatedFace;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** What every request takes, whatever the collection holds: reading, checking, writing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PartsBenchmark {

  private final JsonCodec codec = new JsonCodec();
  private final AssociateFacesRequest request =
      AssociateFacesRequest.builder()
          .collectionId(Population.COLLECTION)
          .userId(Population.user(0))
          .faceIds(Population.faceId(0).toString())
          .build();
  private final AssociateFacesResponse response =
      AssociateFacesResponse.builder()
          .associatedFaces(AssociatedFace.builder().faceId(Population.faceId(0).toString()).build())
          .unsuccessfulFaceAssociations(List.of())
          .userStatus(UserStatus.UPDATING)
          .build();
  private final byte[] json = codec.write(request);

  @Benchmark
  public Object read(ProcessorTime time) {
    time.times++;
    return codec.read(json, (SdkPojo) AssociateFacesRequest.builder());
  }

  @Benchmark
  public Optional<String> validate(ProcessorTime time) {
    time.times++;
    return Constraints.violations(request);
  }

  @Benchmark
  public byte[] write(ProcessorTime time) {
    time.times++;
    return codec.write(response);
  }
}
