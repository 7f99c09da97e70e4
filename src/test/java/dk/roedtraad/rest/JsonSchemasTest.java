package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class JsonSchemasTest {

    enum Choice {
        @Label(da = "Ja", en = "Yes")
        YES,
        @Label(da = "Nej", en = "No")
        NO
    }

    record Part(@Label(da = "Navn", en = "Name") @NotBlank @Size(max = 20) String name,
                @Label(da = "Antal", en = "Count") @Min(1) @Max(9) int count) {
    }

    record Form(@Label(da = "Dato", en = "Date", description = "I dag, hvis tom.") LocalDate occurredOn,
                @Label(da = "Note", en = "Note") @NotBlank @Size(max = 2000) String note,
                @Label(da = "Valg", en = "Choice") @NotNull Choice choice,
                @Label(da = "Kode", en = "Code") @Pattern(regexp = "[A-Z]{3}") String code,
                @Label(da = "Dele", en = "Parts") @NotEmpty @Size(max = 5) List<@NotNull @Valid Part> parts,
                @Label(da = "Ord", en = "Words") @Size(max = 3) List<@NotBlank @Size(max = 9) String> words,
                @Label(da = "Reference", en = "Reference") UUID reference,
                @Label(da = "Enig", en = "Agrees") boolean agrees) {
    }

    record WithMap(Map<String, Integer> numbers) {
    }

    record WithOptional(Optional<String> maybe) {
    }

    record WithOptionalInt(OptionalInt maybe) {
    }

    record WithDouble(double part) {
    }

    record WithAnything(Object anything) {
    }

    record WithLists(List<List<Map<String, String>>> lists) {
    }

    record Nested(WithMap inner) {
    }

    record Endless(List<Endless> more) {
    }

    record Sloppy(String note, @Label(da = "Ord", en = "Words") List<String> words,
                  @Label(da = "Del", en = "Part") Deep part) {
    }

    record Deep(@Label(da = "Navn", en = "Name") @Size(min = 1) String name) {
    }

    private final JsonSchemas schemas = new JsonSchemas();

    private JsonNode property(String name) {
        return schemas.of(Form.class).at("/properties/" + name);
    }

    @Test
    void theSchemaIsClosedAndSaysItsDraft() {
        JsonNode schema = schemas.of(Form.class);
        assertThat(schema.at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("/additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.at("/properties/parts/items/additionalProperties").asBoolean(true)).isFalse();
        assertThat(schema.findValues("$ref")).isEmpty();
    }

    @Test
    void fieldsStandInTheOrderOfTheRecord() {
        assertThat(schemas.of(Form.class).get("properties").propertyNames()).containsExactly("occurredOn", "note",
            "choice", "code", "parts", "words", "reference", "agrees");
    }

    @Test
    void whatMustBeThereIsRequired() {
        assertThat(schemas.of(Form.class).get("required").toString())
            .isEqualTo("[\"note\",\"choice\",\"parts\",\"agrees\"]");
        assertThat(schemas.of(Form.class).at("/properties/parts/items/required").toString())
            .isEqualTo("[\"name\",\"count\"]");
    }

    @Test
    void constraintsBecomeTheSchemas() {
        assertThat(property("note").get("maxLength").asInt()).isEqualTo(2000);
        assertThat(property("note").get("minLength").asInt()).isEqualTo(1);
        assertThat(property("code").get("pattern").asString()).isEqualTo("^(?:[A-Z]{3})$");
        assertThat(property("note").get("pattern").asString()).isEqualTo("\\S");
        assertThat(property("words").at("/items/pattern").asString()).isEqualTo("\\S");
        assertThat(property("parts").get("minItems").asInt()).isEqualTo(1);
        assertThat(property("parts").get("maxItems").asInt()).isEqualTo(5);
        assertThat(property("parts").at("/items/properties/count/minimum").asInt()).isEqualTo(1);
        assertThat(property("parts").at("/items/properties/count/maximum").asInt()).isEqualTo(9);
        assertThat(property("words").at("/items/maxLength").asInt()).isEqualTo(9);
    }

    @Test
    void typesAndFormatsAreThoseOfTheReader() {
        assertThat(property("occurredOn").toString()).contains("\"type\":\"string\"", "\"format\":\"date\"");
        assertThat(property("reference").toString()).contains("\"type\":\"string\"", "\"format\":\"uuid\"");
        assertThat(property("agrees").get("type").asString()).isEqualTo("boolean");
        assertThat(property("choice").get("enum").toString()).isEqualTo("[\"YES\",\"NO\"]");
    }

    @Test
    void labelsAreDanishWithTheEnglishBesideThem() {
        assertThat(property("note").get("title").asString()).isEqualTo("Note");
        assertThat(property("occurredOn").get("title").asString()).isEqualTo("Dato");
        assertThat(property("occurredOn").get("x-title-en").asString()).isEqualTo("Date");
        assertThat(property("occurredOn").get("description").asString()).isEqualTo("I dag, hvis tom.");
        assertThat(property("note").has("description")).isFalse();
        assertThat(property("parts").at("/items/properties/count/title").asString()).isEqualTo("Antal");
        assertThat(property("parts").get("items").has("title")).isFalse();
        assertThat(property("choice").get("x-value-titles").toString())
            .isEqualTo("{\"YES\":\"Ja\",\"NO\":\"Nej\"}");
        assertThat(property("choice").get("x-value-titles-en").toString())
            .isEqualTo("{\"YES\":\"Yes\",\"NO\":\"No\"}");
    }

    @Test
    void eachCallerGetsACopy() {
        ((ObjectNode) schemas.of(Form.class)).removeAll();
        assertThat(schemas.of(Form.class).has("properties")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {WithMap.class, WithOptional.class, WithOptionalInt.class, WithDouble.class,
        WithAnything.class, WithLists.class, Nested.class, Endless.class, String.class})
    void aFormThatASchemaWouldNotDescribeTrulyIsRefused(Class<?> form) {
        assertThatThrownBy(() -> schemas.of(form)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void flawsOfAFormAreFound() {
        assertThat(FormFlaws.of(Form.class)).isEmpty();
        assertThat(FormFlaws.of(Sloppy.class)).containsExactly("note: no @Label", "note: text without @Size(max)",
            "words: list without @Size(max)", "words: text without @Size(max)", "part.name: text without @Size(max)");
    }
}
