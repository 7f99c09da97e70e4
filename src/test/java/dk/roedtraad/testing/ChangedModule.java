package dk.roedtraad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The WAR as it is built, with a few of its resources changed, as a later version of it would have them. */
public final class ChangedModule {

    private final List<Change> changes = new ArrayList<>();

    private ChangedModule() {
    }

    private record Change(String resource, String pattern, String replacement) {
    }

    /** @return the WAR as it is built */
    public static ChangedModule built() {
        return new ChangedModule();
    }

    /** Changes a resource wherever the pattern is found, which it must be. */
    public ChangedModule with(String resource, String pattern, String replacement) {
        changes.add(new Change(resource, pattern, replacement));
        return this;
    }

    void writeTo(Path war) throws IOException {
        Files.copy(Path.of("target/roedtraad.war"), war, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem content = FileSystems.newFileSystem(war)) {
            changes.forEach(change -> apply(change, content.getPath("WEB-INF/classes", change.resource())));
        }
    }

    private static void apply(Change change, Path resource) {
        try {
            String text = Files.readString(resource);
            String changed = text.replaceAll(change.pattern(), change.replacement());
            if (changed.equals(text)) {
                throw new IllegalArgumentException("nothing to change in " + resource);
            }
            Files.writeString(resource, changed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
