package dk.roedtraad.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.roedtraad.matching.CarryPlacements;
import dk.roedtraad.rest.Json;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TakeOverFormTest {

    @Test
    void theSameFormIsKnownAgain() {
        assertThat(TakeOver.fingerprint(TakeOverMother.inItsProgramme()))
            .isEqualTo(TakeOver.fingerprint(TakeOverMother.inItsProgramme()));
        assertThat(TakeOver.fingerprint(TakeOverMother.inItsProgramme(form -> form.put("team", "another"))))
            .isNotEqualTo(TakeOver.fingerprint(TakeOverMother.inItsProgramme()));
    }

    @Test
    void itIsReadAsItWasWritten() {
        TakeOverForm form = TakeOverMother.inItsProgramme();
        assertThat(Json.mapper().readValue(Json.write(form), TakeOverForm.class)).isEqualTo(form);
    }

    @Test
    void itsTopicsStandInOneOrder() {
        TakeOverForm form = TakeOverMother.inPreparation(json -> json.putObject("preparation").putObject("involvement")
            .put("occurredOn", "2026-03-09").putArray("topicsExplained").add("RIGHTS").add("PROCESS").add("MEETING"));
        JsonNode told = Json.mapper().valueToTree(form.preparation().involvement());
        assertThat(told.path("topicsExplained").toString())
            .isEqualTo("[\"PROCESS\",\"MEETING\",\"RIGHTS\"]");
    }

    @Test
    void theExampleOfTheDocumentCanBeTakenOver() throws IOException {
        try (InputStream examples = TakeOverForm.class.getResourceAsStream("/openapi/examples.json")) {
            JsonNode item = Json.mapper().readTree(examples).path("POST /api/v1/cases/takeover").path("items").path(0);
            TakeOverForm form = Json.mapper().treeToValue(item, TakeOverForm.class);
            try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
                assertThat(validators.getValidator().validate(form)).isEmpty();
            }
            assertThatCode(() -> {
                PhaseFacts.check(form);
                CarryPlacements.check(form.placements());
                TakeOverDays.check(form, TakeOverMother.TODAY);
            }).doesNotThrowAnyException();
        }
    }
}
