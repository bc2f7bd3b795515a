package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionException.Problem;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.collection.value.ListedUser;
import io.github.rekognitionmock.internal.collection.value.Page;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.collection.value.UserUpdate;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** The users of a collection and how far their changes have come. Guarded by its lock. */
final class UserDirectory {

  private final Map<String, UserEntry> byId = new HashMap<>();
  private final SortedBlocks<UserEntry> inOrder = new SortedBlocks<>(Comparator.naturalOrder());
  private final InstantSource clock;
  private final Supplier<Settings> settings;

  UserDirectory(InstantSource clock, Supplier<Settings> settings) {
    this.clock = clock;
    this.settings = settings;
  }

  void create(String userId) {
    if (byId.size() >= settings.get().usersPerCollection() && find(userId).isEmpty()) {
      throw new CollectionException(Problem.USERS_FULL, userId);
    }
    UserEntry created = new UserEntry(userId);
    created.create(clock.instant());
    add(created);
  }

  UserEntry restore(User user) {
    UserEntry entry = new UserEntry(user.id());
    add(entry);
    if (user.status() == UserStatus.UPDATING) {
      entry.change(clock.instant());
    } else if (user.status() == UserStatus.CREATING) {
      entry.create(clock.instant());
    }
    return entry;
  }

  void remove(UserEntry user) {
    byId.remove(user.id());
    inOrder.remove(user);
  }

  Optional<UserEntry> find(String userId) {
    return Optional.ofNullable(byId.get(userId));
  }

  UserEntry get(String userId) {
    return find(userId).orElseThrow(() -> new CollectionException(Problem.USER_NOT_FOUND, userId));
  }

  UserEntry change(String userId) {
    UserEntry user = get(userId);
    if (settings.get().overlappingChangesConflict() && status(user) == UserStatus.UPDATING) {
      throw new CollectionException(Problem.USER_UPDATING, userId);
    }
    return user;
  }

  int size() {
    return byId.size();
  }

  Stream<UserEntry> all() {
    return inOrder.stream();
  }

  Page<ListedUser> list(Optional<String> after, int limit) {
    Stream<UserEntry> rest =
        after
            .map(UserEntry::new)
            .map(last -> inOrder.after(user -> user.compareTo(last)))
            .orElseGet(inOrder::stream);
    return Page.of(rest.iterator(), limit).map(this::read);
  }

  UserUpdate updated(UserEntry user, List<FaceId> changed, List<FaceRefusal> refused) {
    if (changed.isEmpty()) {
      return new UserUpdate(changed, refused, status(user));
    }
    user.change(clock.instant());
    return new UserUpdate(changed, refused, UserStatus.UPDATING);
  }

  ListedUser read(UserEntry user) {
    return user.read(settings.get(), clock.instant());
  }

  ListedUser glance(UserEntry user) {
    return user.glance(settings.get(), clock.instant());
  }

  private UserStatus status(UserEntry user) {
    return user.status(settings.get(), clock.instant());
  }

  User inspect(UserEntry user) {
    return user.inspect(settings.get(), clock.instant());
  }

  private void add(UserEntry user) {
    if (byId.putIfAbsent(user.id(), user) != null) {
      throw new CollectionException(Problem.USER_EXISTS, user.id());
    }
    inOrder.add(user);
  }
}
