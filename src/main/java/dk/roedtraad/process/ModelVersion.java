package dk.roedtraad.process;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The models that were deployed together; a case runs on the models of one version until it is moved.
 *
 * @param number the version of the model {@code case}, by which the whole is named
 * @param deployedAt when they were deployed
 * @param definitions the engine's id of each model, by the model's key
 */
record ModelVersion(int number, Instant deployedAt, Map<String, String> definitions) {

    /** The model that carries a case as a whole. */
    static final String WHOLE = "case";

    ModelVersion {
        definitions = Map.copyOf(definitions);
    }

    String whole() {
        return definitions.get(WHOLE);
    }

    Optional<String> definition(String key) {
        return Optional.ofNullable(definitions.get(key));
    }
}
