package dk.roedtraad.scenarios;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON form on its way to the server; every change makes a new one. */
final class Form {

    private final ObjectNode json;

    private Form(ObjectNode json) {
        this.json = json;
    }

    static Form empty() {
        return new Form(Answer.JSON.createObjectNode());
    }

    /** @param json the text of a JSON object */
    static Form json(String json) {
        return new Form((ObjectNode) Answer.JSON.readTree(json));
    }

    static Form of(JsonNode json) {
        return new Form((ObjectNode) json.deepCopy());
    }

    static Form of(String name, Object value) {
        return empty().with(name, value);
    }

    Form with(String name, Object value) {
        Form more = of(json);
        more.json.set(name, value instanceof Form form ? form.json : Answer.JSON.valueToTree(written(value)));
        return more;
    }

    Form without(String name) {
        Form less = of(json);
        less.json.remove(name);
        return less;
    }

    /** @return the form with the day on which it happened, unless it says one itself */
    Form on(LocalDate day) {
        return json.has("occurredOn") ? this : with("occurredOn", day);
    }

    /** @return the day on which it says that it happened */
    LocalDate on() {
        return LocalDate.parse(json.path("occurredOn").asString());
    }

    JsonNode json() {
        return json;
    }

    @Override
    public String toString() {
        return json.toString();
    }

    private static Object written(Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
