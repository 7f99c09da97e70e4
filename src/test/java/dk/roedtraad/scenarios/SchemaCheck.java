package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds a JSON value against a JSON Schema, as far as the server's schemas go; a keyword it does not know fails. */
final class SchemaCheck {

    private static final Set<String> SAYS_NOTHING = Set.of("$schema", "title", "description", "examples", "x-title-en",
        "x-value-titles", "x-value-titles-en");

    private final UnaryOperator<JsonNode> resolve;
    private final List<String> flaws = new ArrayList<>();

    private SchemaCheck(UnaryOperator<JsonNode> resolve) {
        this.resolve = resolve;
    }

    /** @return what is wrong with the value, each with its place; nothing when it is as the schema says */
    static List<String> flaws(JsonNode schema, JsonNode value) {
        return flaws(schema, value, given -> given);
    }

    static List<String> flaws(JsonNode schema, JsonNode value, UnaryOperator<JsonNode> resolve) {
        SchemaCheck check = new SchemaCheck(resolve);
        check.check(schema, value, "");
        return check.flaws;
    }

    private void check(JsonNode given, JsonNode value, String at) {
        JsonNode schema = resolve.apply(given);
        schema.propertyStream().filter(keyword -> !SAYS_NOTHING.contains(keyword.getKey()))
            .forEach(keyword -> check(schema, keyword.getKey(), value, at));
    }

    private void check(JsonNode schema, String keyword, JsonNode value, String at) {
        JsonNode rule = schema.path(keyword);
        switch (keyword) {
            case "type" -> require(isA(rule.asString(), value), at, "is no " + rule.asString());
            case "enum" -> require(rule.valueStream().anyMatch(value::equals), at, "is none of " + rule);
            case "allOf" -> rule.forEach(one -> check(one, value, at));
            case "properties" -> rule.propertyStream().filter(field -> value.has(field.getKey()))
                .forEach(field -> check(field.getValue(), value.path(field.getKey()), at + "/" + field.getKey()));
            case "required" -> rule.forEach(name -> require(!value.isObject() || value.hasNonNull(name.asString()),
                at + "/" + name.asString(), "is missing"));
            case "additionalProperties" -> value.propertyStream().forEach(field -> require(rule.asBoolean()
                || schema.path("properties").has(field.getKey()), at + "/" + field.getKey(), "is not known"));
            default -> checkValue(keyword, rule, value, at);
        }
    }

    private void checkValue(String keyword, JsonNode rule, JsonNode value, String at) {
        switch (keyword) {
            case "items" -> {
                for (int n = 0; n < value.size() && value.isArray(); n++) {
                    check(rule, value.get(n), at + "/" + n);
                }
            }
            case "minItems" -> require(!value.isArray() || value.size() >= rule.asInt(), at, "has too few");
            case "maxItems" -> require(!value.isArray() || value.size() <= rule.asInt(), at, "has too many");
            case "uniqueItems" -> require(!value.isArray() || value.valueStream().distinct().count() == value.size(),
                at, "has one twice");
            case "minLength" -> require(!value.isString() || value.asString().length() >= rule.asInt(), at, "is short");
            case "maxLength" -> require(!value.isString() || value.asString().length() <= rule.asInt(), at, "is long");
            case "pattern" -> require(!value.isString() || Pattern.compile(rule.asString()).matcher(value.asString())
                .find(), at, "does not match " + rule);
            case "format" -> require(!value.isString() || hasFormat(rule.asString(), value.asString()), at,
                "is no " + rule);
            case "minimum" -> require(!value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) >= 0, at,
                "is too low");
            case "maximum" -> require(!value.isNumber() || value.decimalValue().compareTo(rule.decimalValue()) <= 0, at,
                "is too high");
            default -> throw new AssertionError("a keyword that the check does not know: " + keyword + " at " + at);
        }
    }

    private static boolean isA(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new AssertionError("a type that the check does not know: " + type);
        };
    }

    private static boolean hasFormat(String format, String text) {
        try {
            return switch (format) {
                case "date" -> LocalDate.parse(text) != null;
                case "uuid" -> UUID.fromString(text) != null;
                default -> true;
            };
        } catch (RuntimeException otherwise) {
            return false;
        }
    }

    private void require(boolean holds, String at, String otherwise) {
        if (!holds) {
            flaws.add(at + " " + otherwise);
        }
    }
}
