package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.scenarios.Mutants.Mutant;
import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The form of every task type: what its JSON Schema says is what the server takes, and nothing else is. */
class TaskFormsIT extends HttpTest {

    private final Map<String, JsonNode> types = Person.named("alma").get("/task-types").items().stream()
        .collect(Collectors.toMap(type -> type.path("key").asString(), Function.identity()));

    @Test
    void everyTaskIsDoneWithAFormThatItsSchemaAllows() {
        Set<String> seen = new TreeSet<>();
        CaseOnTheWay theCase = EveryTaskType.walk(Municipality.HORSENS, (standing, type, form) -> {
            seen.add(type);
            assertThat(SchemaCheck.flaws(schema(type), form.json())).as("%s %s", type, form).isEmpty();
        });
        assertThat(seen).isEqualTo(types.keySet());
        assertThat(theCase).isClosedWith("FLEX_JOB", LocalDate.of(2025, 11, 8)).hasItsWholeHistory()
            .standsAsAnswered();
    }

    @Test
    void everySpoiltFormIsRefusedWhereItIsSpoiltByServerAndSchemaAlike() {
        SoftAssertions softly = new SoftAssertions();
        EveryTaskType.walk(Municipality.HORSENS, (theCase, type, form) -> {
            List<Mutant> mutants = Mutants.of(form, schema(type));
            assertThat(mutants).as(type).hasSizeGreaterThan(3);
            mutants.forEach(mutant -> {
                isRefused(softly, type, mutant, theCase.tries(type, mutant));
                softly.assertThat(SchemaCheck.flaws(schema(type), Answer.JSON.readTree(mutant.body())))
                    .as("the schema of %s, %s", type, mutant).anyMatch(flaw -> flaw.startsWith(mutant.pointer()));
            });
            assertThat(theCase).standsAsAnswered();
        });
        softly.assertAll();
    }

    static void isRefused(SoftAssertions softly, String what, Mutant mutant, Answer answer) {
        softly.assertThat(answer.status() + " " + answer.code()).as("%s: %s", what, mutant)
            .isIn(mutant.flaw().answers());
        if (answer.status() >= 400 && answer.status() < 500) {
            softly.assertThat(answer.pointers()).as("%s: %s answered %s", what, mutant, answer.body())
                .contains(mutant.pointer());
            softly.assertThat(answer.body()).as("%s: %s", what, mutant).doesNotContain("dk.roedtraad", "xxxx");
        }
    }

    @Test
    void everyFieldAndEveryValueHasALabelInBothLanguages() {
        SoftAssertions softly = new SoftAssertions();
        types.forEach((key, type) -> {
            softly.assertThat(type.path("title").asString()).as(key).isNotBlank();
            softly.assertThat(type.path("titleEn").asString()).as(key).isNotBlank();
            labelled(softly, key, type.path("schema"));
        });
        softly.assertAll();
    }

    private static void labelled(SoftAssertions softly, String at, JsonNode schema) {
        schema.path("properties").propertyStream().forEach(field -> {
            String here = at + "/" + field.getKey();
            softly.assertThat(field.getValue().path("title").asString("")).as("title of %s", here).isNotBlank();
            softly.assertThat(field.getValue().path("x-title-en").asString("")).as("x-title-en of %s", here)
                .isNotBlank();
            labelled(softly, here, field.getValue());
        });
        schema.path("enum").forEach(value -> {
            softly.assertThat(schema.path("x-value-titles").has(value.asString())).as("%s of %s", value, at).isTrue();
            softly.assertThat(schema.path("x-value-titles-en").has(value.asString())).as("%s of %s", value, at)
                .isTrue();
        });
        if (schema.has("items")) {
            labelled(softly, at + "/*", schema.path("items"));
        }
    }

    @Test
    void aTaskTypeIsReadByItself() {
        types.forEach((key, type) ->
            assertThat(Person.named("vibeke").get("/task-types/" + key).is(200).json()).isEqualTo(type));
    }

    private JsonNode schema(String type) {
        return types.get(type).path("schema");
    }
}
