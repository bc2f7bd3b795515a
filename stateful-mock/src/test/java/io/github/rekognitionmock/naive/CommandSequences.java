package io.github.rekognitionmock.naive;

import io.github.rekognitionmock.naive.NaiveService.Photo;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Requests about few things, so that they meet. */
public final class CommandSequences implements ArbitrarySupplier<List<Command>> {

  private static final Arbitrary<String> COLLECTIONS =
      Arbitraries.frequency(Tuple.of(9, "staff"), Tuple.of(1, "old"));
  private static final Arbitrary<String> USERS = Arbitraries.of("alice", "bob", "carol");
  private static final Arbitrary<String> TOKENS =
      Arbitraries.frequency(Tuple.of(4, ""), Tuple.of(1, "token"));
  private static final Arbitrary<Integer> PAGE_SIZES = Arbitraries.integers().between(0, 4);
  private static final Arbitrary<Photo> PHOTOS =
      Combinators.combine(Arbitraries.of("alice", "bob"), Arbitraries.of("1", "2", "3"))
          .as(Photo::new);
  private static final Arbitrary<List<Photo>> SOME = PHOTOS.list().ofMinSize(1).ofMaxSize(5);

  @Override
  public Arbitrary<List<Command>> get() {
    return commands().list().ofMinSize(1).ofMaxSize(60);
  }

  private static Arbitrary<Command> commands() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, COLLECTIONS.map(Command.CreateCollection::new)),
        Tuple.of(1, COLLECTIONS.map(Command.DeleteCollection::new)),
        Tuple.of(2, COLLECTIONS.map(Command.DescribeCollection::new)),
        Tuple.of(1, PAGE_SIZES.map(Command.ListCollections::new)),
        Tuple.of(9, Combinators.combine(COLLECTIONS, PHOTOS).as(Command.IndexFaces::new)),
        Tuple.of(2, Combinators.combine(COLLECTIONS, SOME).as(Command.DeleteFaces::new)),
        Tuple.of(
            3,
            Combinators.combine(COLLECTIONS, USERS.optional(), SOME.optional(), PAGE_SIZES)
                .as(Command.ListFaces::new)),
        Tuple.of(4, Combinators.combine(COLLECTIONS, USERS, TOKENS).as(Command.CreateUser::new)),
        Tuple.of(1, Combinators.combine(COLLECTIONS, USERS, TOKENS).as(Command.DeleteUser::new)),
        Tuple.of(
            2,
            Combinators.combine(COLLECTIONS, PAGE_SIZES.filter(size -> size > 0))
                .as(Command.ListUsers::new)),
        Tuple.of(
            8, Combinators.combine(COLLECTIONS, USERS, SOME, TOKENS).as(Command.Associate::new)),
        Tuple.of(
            4, Combinators.combine(COLLECTIONS, USERS, SOME, TOKENS).as(Command.Disassociate::new)),
        Tuple.of(2, Combinators.combine(COLLECTIONS, PHOTOS).as(Command.SearchFaces::new)),
        Tuple.of(
            2,
            Combinators.combine(COLLECTIONS, USERS, PHOTOS.optional())
                .as(Command.SearchUsers::new)));
  }
}
