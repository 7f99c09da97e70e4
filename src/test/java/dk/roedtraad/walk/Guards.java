package dk.roedtraad.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which activity of the models stands under which rule's timer, as the diagrams say. */
final class Guards {

    private static final Pattern BOUNDARY = Pattern.compile(
        "<bpmn:boundaryEvent id=\"(F-[^\"]+)\"[^>]* attachedToRef=\"([^\"]+)\"");

    private Guards() {
    }

    /** @return the rule's key by activity and rule */
    static Map<String, String> ruleByGuard() {
        Map<String, String> guards = new TreeMap<>();
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            for (Path model : models.filter(path -> path.toString().endsWith(".bpmn")).sorted().toList()) {
                Matcher boundary = BOUNDARY.matcher(Files.readString(model));
                while (boundary.find()) {
                    guards.put(boundary.group(2) + " " + boundary.group(1), boundary.group(1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return guards;
    }
}
