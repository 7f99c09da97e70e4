package dk.roedtraad.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rest.Json;
import org.junit.jupiter.api.Test;

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
}
