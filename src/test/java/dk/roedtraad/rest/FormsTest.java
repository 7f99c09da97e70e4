package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormsTest {

    record Item(@NotBlank String name, @Max(9) int count) {
    }

    record Form(@NotBlank String name, @NotNull @Valid Item item, List<@NotNull @Valid Item> items,
                List<@NotBlank String> words,
                @Pattern(regexp = "[a-z]*", message = "is ${validatedValue}") String telling) {
    }

    private final Forms forms = new Forms();

    FormsTest() {
        forms.validator = Validation.buildDefaultValidatorFactory().getValidator();
    }

    private Form read(String json) {
        return forms.read(json.getBytes(StandardCharsets.UTF_8), Form.class);
    }

    private Problem refusal(String json) {
        return catchThrowableOfType(Problem.class, () -> read(json));
    }

    @Test
    void aSoundFormIsReturned() {
        assertThat(read("{\"name\":\"a\",\"item\":{\"name\":\"b\",\"count\":9}}").item()).isEqualTo(new Item("b", 9));
    }

    @Test
    void everyBrokenRuleIsPointedAt() {
        Problem problem = refusal("{\"name\":\" \",\"items\":[{\"name\":\"a\",\"count\":1},{\"name\":\"\","
            + "\"count\":10},null],\"words\":[\"a\",\"\"],\"item\":{\"count\":10}}");
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("invalid-form");
        assertThat(problem.errors()).extracting(ProblemBody.Entry::pointer).containsExactly("/item/count", "/item/name",
            "/items/1/count", "/items/1/name", "/items/2", "/name", "/words/1");
    }

    @Test
    void theMessagesAreEnglishWhateverTheServerSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale("da", "DK"));
        try {
            assertThat(refusal("{\"item\":{\"name\":\"a\",\"count\":10},\"name\":\"a\"}").errors())
                .extracting(ProblemBody.Entry::detail).containsExactly("must be less than or equal to 9");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noMessageTellsTheValue() {
        Problem problem = refusal("{\"name\":\"a\",\"item\":{\"name\":\"b\",\"count\":9},\"telling\":\"0101901234\"}");
        assertThat(problem.errors()).extracting(ProblemBody.Entry::pointer).containsExactly("/telling");
        assertThat(problem.errors().toString()).doesNotContain("0101901234");
    }

    @Test
    void whatIsNotTheFormIsRefusedBeforeItIsChecked() {
        assertThat(refusal("{\"nme\":1}").code()).isEqualTo("unknown-field");
        assertThat(refusal("{").code()).isEqualTo("malformed-json");
        assertThat(refusal("").code()).isEqualTo("malformed-json");
        assertThat(catchThrowableOfType(Problem.class, () -> forms.read((byte[]) null, Form.class)).code())
            .isEqualTo("malformed-json");
    }

    @Test
    void aPartOfAReadBodyIsCheckedAlike() {
        Problem problem = catchThrowableOfType(Problem.class,
            () -> forms.read(Json.mapper().readTree("{\"name\":3}"), Form.class));
        assertThat(problem.code()).isEqualTo("wrong-type");
    }
}
