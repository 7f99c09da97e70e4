package dk.roedtraad.walk;

import dk.roedtraad.rest.Json;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filled form.
 *
 * @param form what is sent
 * @param refusals the codes of which it is to be refused with one; empty for a form that is right
 */
record Filled(ObjectNode form, Set<String> refusals) {

    static Filled right(String json, Object... values) {
        return new Filled((ObjectNode) Json.mapper().readTree(json.formatted(values)), Set.of());
    }

    /** The form breaks a rule that is answered with a code. */
    Filled against(String code) {
        Set<String> codes = new HashSet<>(refusals);
        codes.add(code);
        return new Filled(form, codes);
    }

    Filled on(LocalDate day) {
        form.put("occurredOn", day.toString());
        return this;
    }
}
