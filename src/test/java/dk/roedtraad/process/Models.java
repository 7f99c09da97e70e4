package dk.roedtraad.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The process models as they lie in the project. */
final class Models {

    static final List<String> KEYS =
            List.of("case", "preparation", "rehabilitationMeeting", "decision", "programme", "reReferral", "placement");

    private static final Path FOLDER = Path.of("bpmn");

    private Models() {
    }

    /** Reads a model, which the schema of BPMN 2.0 must accept. */
    static BpmnModelInstance read(String key) {
        try (InputStream file = Files.newInputStream(fileOf(key + ".bpmn"))) {
            return Bpmn.readModelFromStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a model with a violation planted in its text, everywhere the pattern is found. */
    static BpmnModelInstance planted(String key, String pattern, String violation) {
        try {
            String text = Files.readString(fileOf(key + ".bpmn"));
            String changed = text.replaceAll(pattern, violation);
            if (changed.equals(text)) {
                throw new IllegalArgumentException("Nothing to plant in " + key + ": " + pattern);
            }
            return Bpmn.readModelFromStream(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path fileOf(String name) {
        return FOLDER.resolve(name);
    }
}
