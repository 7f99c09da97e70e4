package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Acting on a case as it was read, or not at all. */
class PreconditionsIT extends HttpTest {

    private CaseOnTheWay theCase;
    private String completion;
    private Person vibeke;

    @BeforeEach
    void aCaseWasRead() {
        theCase = CaseMother.inPreparation();
        completion = theCase.task("makeCv").path("completion").asString();
        vibeke = theCase.where().vk();
    }

    @Test
    void everyActMakesAnotherVersionAndReadingMakesNone() {
        String before = theCase.etag();
        theCase.read();
        assertThat(theCase.again().etag()).isEqualTo(before);
        theCase.does("makeCv", PlanForms.firstCv());
        assertThat(theCase.etag()).isNotEqualTo(before);
    }

    @Test
    void whoeverActsOnAnOlderVersionIsStopped() {
        String read = theCase.etag();
        theCase.does("orderMedicalCertificate", PreparationForms.certificateOrdered());
        Person stale = vibeke.with("If-Match", read);
        stale.post(completion, PlanForms.firstCv()).refuses(412, "precondition-failed");
        stale.post("/tasks/" + theCase.task("makeCv").path("id").asString() + "/claim", null)
            .refuses(412, "precondition-failed");
        Person alma = Person.named("alma").with("If-Match", read);
        alma.post("/cases/" + theCase.id() + "/withdrawal", CaseForms.ends("MOVED"))
            .refuses(412, "precondition-failed");
        alma.put("/cases/" + theCase.id() + "/cv", PlanForms.cv()).refuses(412, "precondition-failed");
        alma.put("/cases/" + theCase.id() + "/citizen", CaseForms.citizen("Bo", CaseForms.CPR))
            .refuses(412, "precondition-failed");
        alma.post("/cases/" + theCase.id() + "/conversations", ProgrammeForms.noShow())
            .refuses(412, "precondition-failed");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void whoeverHasSeenTheCaseAsItIsMayAct() {
        vibeke.with("If-Match", theCase.etag()).post(completion, PlanForms.firstCv()).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * "})
    void anyVersionWillDoForTheStar(String star) {
        vibeke.with("If-Match", star).post(completion, PlanForms.firstCv()).is(200);
    }

    @Test
    void oneOfSeveralVersionsMustBeTheOne() {
        vibeke.with("If-Match", "\"999\", \"998\"").post(completion, PlanForms.firstCv())
            .refuses(412, "precondition-failed");
        vibeke.with("If-Match", "W/" + theCase.etag()).post(completion, PlanForms.firstCv())
            .refuses(412, "precondition-failed");
        vibeke.with("If-Match", "\"999\", " + theCase.etag()).post(completion, PlanForms.firstCv()).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1", "x\"", "", "\"1\" \"2\"", "1,2"})
    void whatIsNoEntityTagIsRefused(String header) {
        vibeke.with("If-Match", header).post(completion, PlanForms.firstCv()).refuses(400, "bad-parameter");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void aRefusedActLeavesTheVersionAsItWas() {
        String before = theCase.etag();
        vibeke.post(completion, Form.empty()).refuses(422, "invalid-form");
        assertThat(theCase.again().etag()).isEqualTo(before);
    }
}
