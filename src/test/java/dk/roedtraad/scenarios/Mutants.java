package dk.roedtraad.scenarios;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sound form, spoilt in one place at a time. */
final class Mutants {

    private static final int MANY = 200;

    private static final String TOO_LONG = "x".repeat(20_000);

    private final JsonNode sound;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(JsonNode sound) {
        this.sound = sound;
    }

    /**
     * A spoilt form.
     *
     * @param flaw what was done to it
     * @param pointer where
     * @param body what is sent
     */
    record Mutant(Flaw flaw, String pointer, String body) {

        @Override
        public String toString() {
            return flaw + " at " + pointer;
        }
    }

    /** What can be wrong in one place, and what the server may then answer. */
    enum Flaw {

        UNKNOWN_FIELD("400 unknown-field"),
        WRONG_TYPE("400 wrong-type", "400 unknown-value"),
        TOO_LONG("422 invalid-form", "400 wrong-type", "400 unknown-value"),
        NEGATIVE("422 invalid-form"),
        HUGE("422 invalid-form", "400 wrong-type"),
        MISSING("422 invalid-form"),
        NULL("422 invalid-form"),
        TOO_MANY("422 invalid-form");

        private final List<String> answers;

        Flaw(String... answers) {
            this.answers = List.of(answers);
        }

        List<String> answers() {
            return answers;
        }
    }

    /** @param schema says which fields may not be missing */
    static List<Mutant> of(Form form, JsonNode schema) {
        Mutants all = new Mutants(form.json());
        all.spoil(form.json(), "");
        all.leaveOut(schema, form.json(), "");
        return all.mutants;
    }

    private void spoil(JsonNode value, String at) {
        if (value.isObject()) {
            add(Flaw.UNKNOWN_FIELD, at + "/unheardOf", "7");
            value.propertyStream().forEach(field -> spoil(field.getValue(), at + "/" + field.getKey()));
        } else if (value.isArray()) {
            for (int n = 0; n < value.size(); n++) {
                spoil(value.get(n), at + "/" + n);
            }
        } else if (value.isString()) {
            add(Flaw.TOO_LONG, at, "\"" + TOO_LONG + "\"");
        } else if (value.isNumber()) {
            add(Flaw.NEGATIVE, at, "-1");
            add(Flaw.HUGE, at, "1e999999999");
            add(Flaw.HUGE, at, "99999999999999999999");
        }
        if (!at.isEmpty()) {
            add(Flaw.WRONG_TYPE, at, value.isObject() || value.isArray() ? "\"text\"" : "{}");
            add(Flaw.WRONG_TYPE, at, value.isArray() ? "{}" : "[]");
            add(Flaw.WRONG_TYPE, at, value.isNumber() ? "\"1\"" : "17");
            add(Flaw.WRONG_TYPE, at, value.isBoolean() ? "\"true\"" : "true");
        }
        if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            add(Flaw.NULL, at + "/0", "null");
        }
    }

    /** Lists that may be as long as a municipality is large are left as they are. */
    private void tooMany(JsonNode schema, JsonNode value, String at) {
        if (value.get(0).isObject() && schema.path("maxItems").asInt(0) < MANY) {
            ArrayNode many = Answer.JSON.createArrayNode();
            for (int n = 0; n < MANY; n++) {
                many.add(value.get(0));
            }
            add(Flaw.TOO_MANY, at, many.toString());
        }
    }

    private void leaveOut(JsonNode schema, JsonNode value, String at) {
        schema.path("required").forEach(name -> {
            add(Flaw.MISSING, at + "/" + name.asString(), null);
            add(Flaw.NULL, at + "/" + name.asString(), "null");
        });
        schema.path("properties").propertyStream().filter(field -> value.has(field.getKey())).forEach(field ->
            leaveOut(field.getValue(), value.path(field.getKey()), at + "/" + field.getKey()));
        if (schema.has("items") && value.isArray() && !value.isEmpty()) {
            tooMany(schema, value, at);
            leaveOut(schema.path("items"), value.get(0), at + "/0");
        }
    }

    /** @param json what stands there instead, or null for nothing */
    private void add(Flaw flaw, String at, String json) {
        JsonNode copy = sound.deepCopy();
        int last = at.lastIndexOf('/');
        String name = at.substring(last + 1);
        JsonNode parent = copy.at(at.substring(0, last));
        String mark = "\"@@@\"";
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), "@@@");
        } else if (json == null) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).put(name, "@@@");
        }
        mutants.add(new Mutant(flaw, at, json == null ? copy.toString() : copy.toString().replace(mark, json)));
    }
}
