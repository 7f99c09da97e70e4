package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

class JsonTest {

    enum Colour { RED, GREEN }

    record Item(String name, int count) {
    }

    record Form(String name, Integer whole, Long much, BigDecimal amount, Boolean yes, Colour colour,
                LocalDate on, Instant at, UUID id, List<Item> items, List<String> words, Item item) {

        Form {
            if ("refuse 0101901234".equals(name)) {
                throw new IllegalArgumentException(name);
            }
        }
    }

    private static Form read(String json) {
        return (Form) JsonBody.read(json.getBytes(StandardCharsets.UTF_8), Json.mapper().constructType(Form.class));
    }

    private static Problem refusalOf(String json) {
        try {
            read(json);
        } catch (Problem problem) {
            return problem;
        } catch (JacksonException unreadable) {
            return JsonProblems.of(unreadable);
        }
        throw new AssertionError("was read: " + json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "``                              | malformed-json  | -",
        "null                            | malformed-json  | -",
        "{                               | malformed-json  | ``",
        "{\"name\":\"0101901234          | malformed-json  | `/name`",
        "{\"name\":'x'}                  | malformed-json  | `/name`",
        "{\"items\":[{\"count\":01}]}    | malformed-json  | `/items/0/count`",
        "{} 0101901234                   | malformed-json  | ``",
        "{}{}                            | malformed-json  | ``",
        "{\"nme\":1}                     | unknown-field   | /nme",
        "{\"0101901234\":1}              | unknown-field   | /?",
        "{\"items\":[{},{\"nme\":1}]}    | wrong-type      | /items/0/count",
        "{\"items\":[{\"count\":1},{\"count\":1,\"nme\":1}]} | unknown-field | /items/1/nme",
        "{\"name\":\"a\",\"name\":\"b\"} | duplicate-field | /name",
        "{\"item\":{\"count\":1,\"count\":2}} | duplicate-field | /item/count",
        "{\"items\":[{\"count\":1},{\"name\":\"a\",\"name\":\"0101901234\"}]} | duplicate-field | /items/1/name",
        "[]                              | wrong-type      | ``",
        "3                               | wrong-type      | ``",
        "\"\"                            | wrong-type      | ``",
        "{\"name\":3}                    | wrong-type      | /name",
        "{\"name\":true}                 | wrong-type      | /name",
        "{\"name\":{}}                   | wrong-type      | /name",
        "{\"name\":\"a\\u0000b\"}        | wrong-type      | /name",
        "{\"name\":\"a\\ud800b\"}        | wrong-type      | /name",
        "{\"name\":\"refuse 0101901234\"}| wrong-type      | -",
        "{\"words\":[\"a\",3]}           | wrong-type      | /words/1",
        "{\"words\":\"a\"}               | wrong-type      | /words",
        "{\"whole\":\"3\"}               | wrong-type      | /whole",
        "{\"whole\":\"\"}                | wrong-type      | /whole",
        "{\"whole\":3.7}                 | wrong-type      | /whole",
        "{\"whole\":3.0}                 | wrong-type      | /whole",
        "{\"whole\":true}                | wrong-type      | /whole",
        "{\"whole\":99999999999}         | wrong-type      | /whole",
        "{\"much\":99999999999999999999} | wrong-type      | /much",
        "{\"amount\":\"3\"}              | wrong-type      | /amount",
        "{\"yes\":\"true\"}              | wrong-type      | /yes",
        "{\"yes\":1}                     | wrong-type      | /yes",
        "{\"colour\":\"BLUE\"}           | unknown-value   | /colour",
        "{\"colour\":\"red\"}            | unknown-value   | /colour",
        "{\"colour\":\"\"}               | unknown-value   | /colour",
        "{\"colour\":0}                  | wrong-type      | /colour",
        "{\"colour\":\"0\"}              | unknown-value   | /colour",
        "{\"on\":\"2026-02-30\"}         | wrong-type      | /on",
        "{\"on\":\"2026-2-3\"}           | wrong-type      | /on",
        "{\"on\":\"+12026-02-03\"}       | wrong-type      | /on",
        "{\"on\":\" 2026-02-03\"}        | wrong-type      | /on",
        "{\"on\":\"2026-02-03T00:00\"}   | wrong-type      | /on",
        "{\"on\":\"\"}                   | wrong-type      | /on",
        "{\"on\":20487}                  | wrong-type      | /on",
        "{\"on\":[2026,2,3]}             | wrong-type      | /on",
        "{\"at\":1767225600}             | wrong-type      | /at",
        "{\"at\":\"2026-02-03\"}         | wrong-type      | /at",
        "{\"id\":\"1-1-1-1-1\"}          | wrong-type      | /id",
        "{\"id\":\"ewoPbgAAQACAAAAAAAAAAQ==\"} | wrong-type | /id",
        "{\"items\":{}}                  | wrong-type      | /items",
        "{\"items\":[1]}                 | wrong-type      | /items/0",
        "{\"items\":[{\"count\":null}]}  | wrong-type      | /items/0/count",
        "{\"item\":\"\"}                 | wrong-type      | /item",
        "{\"item\":[]}                   | wrong-type      | /item"})
    void whatIsNotExactlyTheFormIsRefused(String json, String code, String pointer) {
        Problem refusal = refusalOf(json);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.status()).isEqualTo(400);
        if (!pointer.equals("-")) {
            assertThat(refusal.errors()).extracting(ProblemBody.Entry::pointer).containsExactly(pointer);
        }
        String told = new String(Json.write(ProblemBody.of(refusal, "r1")), StandardCharsets.UTF_8);
        assertThat(told).doesNotContain("0101901234", "roedtraad.rest", "jackson", "java.", "Form", "BLUE", "red");
    }

    @Test
    void theAllowedValuesAreNamed() {
        assertThat(refusalOf("{\"colour\":\"BLUE\"}").errors()).extracting(ProblemBody.Entry::detail)
            .containsExactly("must be one of RED, GREEN");
    }

    @Test
    void theKnownFieldsAreNamed() {
        assertThat(refusalOf("{\"item\":{\"count\":1,\"nme\":1}}").errors()).extracting(ProblemBody.Entry::detail)
            .containsExactly("known are: count, name");
    }

    @Test
    void aSoundFormIsRead() {
        Form form = read("{\"name\":\"Æ 😀\",\"whole\":3,\"amount\":3.50,\"yes\":true,\"colour\":\"RED\","
            + "\"on\":\"2026-02-03\",\"at\":\"2026-02-03T10:00:00Z\",\"id\":\"7b0a1f6e-0000-4000-8000-000000000001\","
            + "\"items\":[{\"name\":null,\"count\":2}],\"words\":[\"a\"]}");
        assertThat(form.name()).isEqualTo("Æ 😀");
        assertThat(form.on()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(form.at()).isEqualTo("2026-02-03T10:00:00Z");
        assertThat(form.items()).containsExactly(new Item(null, 2));
        assertThat(form.item()).isNull();
    }

    @Test
    void deepNestingIsRefusedBeforeItCostsAnything() {
        assertThat(refusalOf("{\"words\":" + "[".repeat(5000)).code()).isIn("malformed-json", "wrong-type");
    }

    @Test
    void absentValuesAreNotWrittenAndDatesAreIso() {
        record View(String name, LocalDate on, Instant at, Optional<String> gone, String nothing, List<String> none) {
        }
        View view = new View("Åse", LocalDate.of(2026, 2, 3), Instant.parse("2026-02-03T10:00:00Z"), Optional.empty(),
            null, List.of());
        assertThat(new String(Json.write(view), StandardCharsets.UTF_8)).isEqualTo(
            "{\"name\":\"Åse\",\"on\":\"2026-02-03\",\"at\":\"2026-02-03T10:00:00Z\",\"none\":[]}");
    }

    @Test
    void aPageSaysThatItIsTheLast() {
        assertThat(new String(Json.write(new Page<>(List.of(1), null)), StandardCharsets.UTF_8))
            .isEqualTo("{\"items\":[1],\"next\":null}");
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNotBlamedOnTheCaller() {
        class Unwritable {
            @SuppressWarnings("unused")
            public String getName() {
                throw new IllegalStateException("0101901234");
            }
        }
        Throwable failure = catchThrowableOfType(RuntimeException.class, () -> new JsonBody().writeTo(new Unwritable(),
            Unwritable.class, Unwritable.class, null, null, null, null));
        assertThat(failure).isNotInstanceOf(JacksonException.class);
        assertThat(Failures.known(failure)).isEmpty();
        assertThat(Failures.trace(failure)).doesNotContain("0101901234");
    }
}
