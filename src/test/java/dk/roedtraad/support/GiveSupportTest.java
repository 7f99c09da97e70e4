package dk.roedtraad.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.support.GiveSupport.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiveSupportTest {

    @Test
    void eachKindComesWithItsOwnField() {
        for (Form form : List.of(Situations.MENTOR, Situations.SPARRING, Situations.OBJECTION)) {
            assertThatCode(() -> GiveSupport.check(form)).doesNotThrowAnyException();
        }
    }

    @Test
    void aFieldThatIsMissingOrDoesNotBelongIsRefused() {
        refused(new Form(null, SupportKind.MENTOR, null, null, null), "support-incomplete");
        refused(new Form(null, SupportKind.SPARRING, null, null, null), "support-incomplete");
        refused(new Form(null, SupportKind.HEALTH_TALK, null, null, " "), "support-incomplete");
        refused(new Form(null, SupportKind.MENTOR, Situations.MENTOR.mentor(), null, "Nej"), "field-not-applicable");
        refused(new Form(null, SupportKind.SPARRING, Situations.MENTOR.mentor(), Situations.SPARRING.sparring(), null),
            "field-not-applicable");
    }

    @Test
    void aMentorDoesNotStopBeforeStarting() {
        refused(Situations.mentor(Situations.MONDAY, Situations.MONDAY.minusDays(1)), "mentor-ends-before-start");
        assertThatCode(() -> GiveSupport.check(Situations.mentor(Situations.MONDAY, Situations.MONDAY)))
            .doesNotThrowAnyException();
    }

    private static void refused(Form form, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> GiveSupport.check(form))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
