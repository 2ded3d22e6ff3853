package io.slugline.stories;

import io.slugline.stories.StoryFile.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stories that can be joined, on the heap, made from the shelves and kept in step with them.
 *
 * <p>Of each story only the newest members are remembered; copies of the whole are never among them, so a thousand
 * copies of one article take the room of one.
 */
final class LivingStories {
    private final StorySettings settings;
    private final StoryMemory memory;
    private final Map<String, LivingStory> stories = new HashMap<>();
    private final TreeSet<Silence> all = new TreeSet<>();
    private final TreeSet<Silence> open = new TreeSet<>();
    private final TermIndex index = new TermIndex();

    /** A living story by the time it was last told. */
    record Silence(Instant since, String story) implements Comparable<Silence> {
        @Override
        public int compareTo(Silence other) {
            int order = since.compareTo(other.since);
            return order != 0 ? order : story.compareTo(other.story);
        }
    }

    LivingStories(StorySettings settings, StoryMemory memory) {
        this.settings = settings;
        this.memory = memory;
        memory.stories().forEach((id, file) -> {
            if (file.phase() == Phase.OPEN || file.phase() == Phase.QUIET) {
                stories.put(id, new LivingStory(id, file.lastSeen()));
                all.add(new Silence(file.lastSeen(), id));
            }
            if (file.phase() == Phase.OPEN) {
                open.add(new Silence(file.lastSeen(), id));
            }
        });
        List<LivingMember> members = new ArrayList<>();
        memory.members().forEach((key, file) -> {
            LivingStory story = stories.get(key.substring(0, key.indexOf('/')));
            if (story != null) {
                members.add(new LivingMember(file, story));
            }
        });
        members.sort(Comparator.comparingLong(member -> member.sequence));
        members.forEach(this::seat);
    }

    private void seat(LivingMember member) {
        member.story.add(member);
        index.add(member);
    }

    TermIndex index() {
        return index;
    }

    Optional<LivingStory> get(String id) {
        return Optional.ofNullable(stories.get(id));
    }

    int count() {
        return stories.size();
    }

    int openCount() {
        return open.size();
    }

    /** Those last told before a time, at most so many, the oldest first. */
    List<Silence> silentSince(Instant before, int most) {
        return first(all, before, most);
    }

    /** Those of the stories that are not quiet yet. */
    List<Silence> openSince(Instant before, int most) {
        return first(open, before, most);
    }

    private static List<Silence> first(Set<Silence> silences, Instant before, int most) {
        List<Silence> found = new ArrayList<>();
        for (Silence silence : silences) {
            if (found.size() == most || !silence.since().isBefore(before)) {
                break;
            }
            found.add(silence);
        }
        return found;
    }

    /** A story is told: it is open from now on. */
    void hear(String id, Optional<Instant> before, Instant now) {
        before.ifPresent(time -> hush(id, time));
        before.ifPresent(time -> all.remove(new Silence(time, id)));
        all.add(new Silence(now, id));
        open.add(new Silence(now, id));
        stories.computeIfAbsent(id, any -> new LivingStory(id, now)).lastSeen = now;
    }

    /** A story has fallen quiet. */
    void hush(String id, Instant lastSeen) {
        open.remove(new Silence(lastSeen, id));
    }

    void seat(String id, MemberFile file) {
        LivingStory story = living(id);
        memory.members().put(key(id, file.sequence()), file);
        seat(new LivingMember(file, story));
        while (story.members.size() > settings.mostMembers()) {
            leave(story.dropOldest());
        }
    }

    private LivingStory living(String id) {
        return get(id).orElseThrow(() -> new IllegalStateException(id + " is not living"));
    }

    private void leave(LivingMember member) {
        index.remove(member);
        memory.members().delete(key(member.story.id, member.sequence));
    }

    /** Takes the text of an article out of its story, when another is to take its place. */
    void unseat(String id, String article) {
        LivingStory story = stories.get(id);
        if (story != null) {
            for (LivingMember member : List.copyOf(story.members)) {
                if (member.file.article().equals(article)) {
                    story.drop(member);
                    leave(member);
                }
            }
        }
    }

    void close(String id, Instant lastSeen) {
        all.remove(new Silence(lastSeen, id));
        hush(id, lastSeen);
        LivingStory story = stories.remove(id);
        if (story != null) {
            story.members.forEach(this::leave);
        }
    }

    /** Moves members to another story; they keep their order. */
    void move(List<LivingMember> moved, String from, String to) {
        LivingStory giver = living(from);
        LivingStory taker = living(to);
        for (LivingMember member : List.copyOf(moved)) {
            giver.drop(member);
            memory.members().delete(key(from, member.sequence));
            memory.members().put(key(to, member.sequence), member.file);
            member.story = taker;
            index.move(member);
            taker.add(member);
        }
        taker.members.sort(Comparator.comparingLong(member -> member.sequence));
        while (taker.members.size() > settings.mostMembers()) {
            leave(taker.dropOldest());
        }
    }

    static String key(String story, long sequence) {
        return Keys.of(story + "/", sequence);
    }
}
