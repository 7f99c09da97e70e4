package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An act with an Idempotency-Key happens once, however often it is sent. */
class IdempotencyIT extends HttpTest {

    private static final String KEY = "Idempotency-Key";

    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameActIsAnsweredAsTheFirstTime() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String completion = theCase.task("makeCv").path("completion").asString();
        Person vibeke = theCase.where().vk().with(KEY, key);
        Form form = PlanForms.firstCv().on(theCase.day());
        Answer first = vibeke.post(completion, form).is(200);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        for (int again = 0; again < 3; again++) {
            sameAs(first, vibeke.post(completion, form));
        }
        assertThat(theCase.read("/history").column("act")).containsExactly("openCase", "involveCitizen", "makeCv");
        assertThat(theCase.read("/cv/versions").items()).hasSize(1);
    }

    @Test
    void anAnswerIsRepeatedAlsoAfterTheCaseHasGoneOn() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String completion = theCase.task("makeCv").path("completion").asString();
        Person vibeke = theCase.where().vk().with(KEY, key);
        Answer first = vibeke.post(completion, PlanForms.firstCv()).is(200);
        theCase.again().does("orderMedicalCertificate", PreparationForms.certificateOrdered()).ends("MOVED");
        sameAs(first, vibeke.post(completion, PlanForms.firstCv()));
    }

    @Test
    void aCaseIsOpenedOnce() {
        Form form = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY);
        Person signe = Municipality.HORSENS.preparing().with(KEY, key);
        Answer first = signe.post("/cases", form).is(201);
        Answer again = sameAs(first, signe.post("/cases", form));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        signe.with(KEY, key + "-2").post("/cases", form).refuses(409, "case-exists");
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String completion = theCase.task("makeCv").path("completion").asString();
        Person alma = theCase.where().vk().with(KEY, key);
        alma.post(completion, PlanForms.firstCv()).is(200);
        alma.post(completion, PlanForms.firstCv().on(theCase.day())).refuses(422, "idempotency-key-reused");
        alma.post("/companies", MatchForms.company()).refuses(422, "idempotency-key-reused");
        assertThat(theCase.again().nextTasks()).containsExactly("orderMedicalCertificate", "setJobGoal");
    }

    @Test
    void anotherPersonsKeyIsAnotherKey() {
        Form form = CaseForms.opened(Municipality.HORSENS, CaseMother.MONDAY);
        Municipality.HORSENS.preparing().with(KEY, key).post("/cases", form).is(201);
        Person.named("alma").with(KEY, key).post("/cases", form).refuses(409, "case-exists");
        Form ofSilkeborg = CaseForms.opened(Municipality.SILKEBORG, CaseMother.MONDAY);
        Municipality.SILKEBORG.preparing().with(KEY, key).post("/cases", ofSilkeborg).is(201);
        Municipality.HORSENS.client().onBehalfOf("signe").with(KEY, key).post("/cases", form)
            .refuses(409, "case-exists");
    }

    @Test
    void anActThatWasRefusedIsTriedAfresh() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String completion = theCase.task("makeCv").path("completion").asString();
        Person vibeke = theCase.where().vk().with(KEY, key);
        vibeke.post(completion, Form.empty()).refuses(422, "invalid-form");
        vibeke.with("If-Match", "\"77\"").post(completion, PlanForms.firstCv()).refuses(412, "precondition-failed");
        Answer done = vibeke.post(completion, PlanForms.firstCv()).is(200);
        sameAs(done, vibeke.post(completion, PlanForms.firstCv()));
    }

    @Test
    void ofTheSameActSentTwiceAtOnceOneHappens() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String completion = theCase.task("makeCv").path("completion").asString();
        Person vibeke = theCase.where().vk().with(KEY, key);
        Form form = PlanForms.firstCv().on(theCase.day());
        List<Answer> answers = AtOnce.times(6, thread -> vibeke.post(completion, form));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status() + " " + answer.code())
            .isIn("200 -", "409 request-in-flight"));
        assertThat(answers).anyMatch(answer -> answer.header("Idempotency-Replayed").isEmpty()
            && answer.status() == 200);
        Answer afterwards = vibeke.post(completion, form).is(200);
        assertThat(afterwards.header("Idempotency-Replayed")).contains("true");
        assertThat(theCase.read("/history").column("act")).containsExactly("openCase", "involveCitizen", "makeCv");
        assertThat(theCase.again().nextTasks()).containsExactly("orderMedicalCertificate", "setJobGoal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "01234567890123456789012345678901234567890123456789012345678901234"})
    void aKeyIsShortAndVisible(String bad) {
        Municipality.HORSENS.preparing().with(KEY, bad).post("/cases", CaseForms.opened(Municipality.HORSENS,
            CaseMother.MONDAY)).refuses(400, "bad-idempotency-key");
    }

    private static Answer sameAs(Answer first, Answer again) {
        assertThat(again.status()).as(again.body()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        return again;
    }
}
