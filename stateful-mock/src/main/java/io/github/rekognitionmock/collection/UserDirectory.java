package io.github.rekognitionmock.collection;

import io.github.rekognitionmock.collection.CollectionException.Problem;
import io.github.rekognitionmock.recognition.FaceId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The users of a collection and how far their changes have come. Guarded by its lock. */
final class UserDirectory {

  private final NavigableMap<UserKey, UserEntry> users = new TreeMap<>();
  private final InstantSource clock;
  private final Supplier<CollectionRules> rules;

  UserDirectory(InstantSource clock, Supplier<CollectionRules> rules) {
    this.clock = clock;
    this.rules = rules;
  }

  void create(String userId) {
    if (users.size() >= rules.get().usersPerCollection() && find(userId).isEmpty()) {
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

  /** Gets a user whose faces are to be changed. */
  UserEntry change(String userId) {
    UserEntry user = get(userId);
    if (rules.get().overlappingChangesConflict() && status(user) == UserStatus.UPDATING) {
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

  /** Tells how an update ends; a change starts the user's lifecycle anew. */
  UserUpdate updated(UserEntry user, List<FaceId> changed, List<FaceRefusal> refused) {
    if (changed.isEmpty()) {
      return new UserUpdate(changed, refused, status(user));
    }
    user.change(clock.instant());
    return new UserUpdate(changed, refused, UserStatus.UPDATING);
  }

  User read(UserEntry user) {
    return user.read(rules.get().lifecycle(), clock.instant());
  }

  User view(UserEntry user) {
    return user.view(rules.get().lifecycle(), clock.instant());
  }

  private UserStatus status(UserEntry user) {
    return user.status(rules.get().lifecycle(), clock.instant());
  }

  private void add(UserEntry user) {
    if (users.putIfAbsent(UserKey.of(user.id()), user) != null) {
      throw new CollectionException(Problem.USER_EXISTS, user.id());
    }
  }
}
