package io.github.rekognitionmock.internal.collection;

import io.github.rekognitionmock.Settings;
import io.github.rekognitionmock.internal.collection.value.CollectionException;
import io.github.rekognitionmock.internal.collection.value.CollectionException.Problem;
import io.github.rekognitionmock.internal.collection.value.FaceRefusal;
import io.github.rekognitionmock.internal.collection.value.Page;
import io.github.rekognitionmock.internal.collection.value.User;
import io.github.rekognitionmock.internal.collection.value.UserUpdate;
import io.github.rekognitionmock.internal.recognition.FaceId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.services.rekognition.model.UserStatus;

/** The users of a collection and how far their changes have come. Guarded by its lock. */
final class UserDirectory {

  private final NavigableMap<UserKey, UserEntry> users = new TreeMap<>();
  private final InstantSource clock;
  private final Supplier<Settings> settings;

  UserDirectory(InstantSource clock, Supplier<Settings> settings) {
    this.clock = clock;
    this.settings = settings;
  }

  void create(String userId) {
    if (users.size() >= settings.get().usersPerCollection() && find(userId).isEmpty()) {
      throw new CollectionException(Problem.USERS_FULL, userId);
    }
    add(new UserEntry(userId));
  }

  void restore(User user) {
    UserEntry entry = new UserEntry(user.id());
    add(entry);
    entry.faces().addAll(user.faces());
    if (user.status() == UserStatus.UPDATING) {
      entry.change(clock.instant());
    }
  }

  void remove(String userId) {
    users.remove(UserKey.of(userId));
  }

  Optional<UserEntry> find(String userId) {
    return Optional.ofNullable(users.get(UserKey.of(userId)));
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

  Collection<UserEntry> all() {
    return users.values();
  }

  Page<User> list(Optional<String> after, int limit) {
    NavigableMap<UserKey, UserEntry> rest =
        after.map(last -> users.tailMap(UserKey.of(last), false)).orElse(users);
    Page<UserEntry> page = Page.of(rest.values().iterator(), limit);
    return new Page<>(page.items().stream().map(this::read).toList(), page.hasMore());
  }

  UserUpdate updated(UserEntry user, List<FaceId> changed, List<FaceRefusal> refused) {
    if (changed.isEmpty()) {
      return new UserUpdate(changed, refused, status(user));
    }
    user.change(clock.instant());
    return new UserUpdate(changed, refused, UserStatus.UPDATING);
  }

  User read(UserEntry user) {
    return user.read(settings.get().lifecycle(), clock.instant());
  }

  User inspect(UserEntry user) {
    return user.inspect(settings.get().lifecycle(), clock.instant());
  }

  private UserStatus status(UserEntry user) {
    return user.status(settings.get().lifecycle(), clock.instant());
  }

  private void add(UserEntry user) {
    if (users.putIfAbsent(UserKey.of(user.id()), user) != null) {
      throw new CollectionException(Problem.USER_EXISTS, user.id());
    }
  }
}
