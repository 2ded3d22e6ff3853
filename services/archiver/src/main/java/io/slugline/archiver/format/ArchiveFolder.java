package io.slugline.archiver.format;

import io.slugline.runtime.settings.InvalidSettingException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of archived topics, one folder each. */
public final class ArchiveFolder {
    private final Path root;

    private ArchiveFolder(Path root) {
        this.root = root;
    }

    /** A folder that may not be there yet. */
    public static ArchiveFolder at(Path root) {
        return new ArchiveFolder(root);
    }

    /** A folder that must hold an archive; a user's mistake is said in a sentence. */
    public static ArchiveFolder present(Path root) throws IOException {
        ArchiveFolder folder = new ArchiveFolder(root);
        if (!Files.isDirectory(root)) {
            throw new InvalidSettingException("archive " + root + " does not exist");
        }
        if (folder.topics().isEmpty()) {
            throw new InvalidSettingException(
                    root + " holds no archive: none of its folders has a " + TopicArchive.MANIFEST);
        }
        return folder;
    }

    /** Whether a folder holds an archive. */
    public static boolean isOne(Path root) throws IOException {
        return Files.isDirectory(root) && !new ArchiveFolder(root).topics().isEmpty();
    }

    public Path root() {
        return root;
    }

    /** The archived topics by name, as the contract calls them. */
    public Map<String, TopicArchive> topics() throws IOException {
        Map<String, TopicArchive> topics = new TreeMap<>();
        if (!Files.isDirectory(root)) {
            return topics;
        }
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.isRegularFile(folder.resolve(TopicArchive.MANIFEST))) {
                    TopicArchive topic = TopicArchive.read(folder);
                    topics.put(topic.head().topic(), topic);
                }
            }
        }
        return topics;
    }

    /** The archive of one topic, if it has been begun. */
    public Optional<TopicArchive> topic(String name) throws IOException {
        Path folder = root.resolve(name);
        return Files.isRegularFile(folder.resolve(TopicArchive.MANIFEST))
                ? Optional.of(TopicArchive.read(folder))
                : Optional.empty();
    }

    /** Begins the archive of a topic. */
    public TopicArchive create(TopicArchive.Head head) throws IOException {
        return TopicArchive.create(root.resolve(head.topic()), head);
    }

    /** Keeps a second writer off until it is closed. */
    public Closeable lock() throws IOException {
        Files.createDirectories(root);
        FileChannel channel =
                FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            // as if another process had it
        }
        channel.close();
        throw new InvalidSettingException("archive " + root + " is being written by another slugline");
    }
}
