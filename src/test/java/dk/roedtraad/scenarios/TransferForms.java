package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Forms by which cases come from another system and go to another municipality, by what they say. */
final class TransferForms {

    private TransferForms() {
    }

    static Form list(Form... cases) {
        return Form.of("items", Arrays.stream(cases).map(Form::json).toList());
    }

    static Form inPreparation(Municipality where) {
        return Form.of("externalReference", "rf-" + UUID.randomUUID()).with("citizen", CaseForms.citizen("Bo Test",
            CaseForms.CPR)).with("team", where.team()).with("phase", "PREPARATION")
            .with("preparationStartedOn", "2025-01-06").with("people", people(where));
    }

    static Form people(Municipality where) {
        return Form.of("preparingCaseworker", where.preparing().id())
            .with("coordinatingCaseworker", where.coordinating().id()).with("vk", where.vk().id());
    }

    /** Everything is done but the preparatory part. */
    static Form nearlyPrepared(Municipality where) {
        return inPreparation(where).with("preparation", Form.json("""
            {"involvement": {"occurredOn": "2025-01-13", "contactChannel": "IN_PERSON", "preferredChannel": "PHONE",
               "companionOffered": true, "topicsExplained": ["PROCESS", "MEETING"]},
             "certificate": {"doctor": "Lægehuset Havnegade", "requestedOn": "2025-01-14"}}"""))
            .with("cv", Form.of("writtenOn", "2025-01-20").with("document", PlanForms.cv()));
    }

    static Form awaitingItsMeeting(Municipality where, LocalDate plannedOn) {
        return inPreparation(where).with("phase", "MEETING").with("meeting", Form.of("bookedOn", "2025-02-13")
            .with("plannedOn", plannedOn));
    }

    static Form awaitingItsDecision(Municipality where) {
        return inPreparation(where).with("phase", "DECISION").with("meeting", meeting());
    }

    private static Form meeting() {
        return Form.of("bookedOn", "2025-02-13").with("heldOn", "2025-03-05").with("recommendation",
            MeetingForms.programmeRecommended().with("recommendedOn", "2025-03-05").with("handedOverOn", "2025-03-06"));
    }

    /** Granted from 17 March 2025, planned on 24 March and followed up last on 2 June. */
    static Form inItsProgramme(Municipality where) {
        return awaitingItsDecision(where).with("phase", "PROGRAMME").with("decision", Form.of("decidedOn", "2025-03-10")
                .with("startsOn", "2025-03-17").with("endsOn", "2026-09-16")).with("threePartyMeetingOn", "2025-03-12")
            .with("firstMeetingOn", "2025-03-14").with("lastConversation", Form.json("""
                {"occurredOn": "2025-06-10", "type": "FOLLOW_UP", "form": "PHONE", "outcome": "HELD",
                 "bindingAgreement": "Ringer til mentoren."}"""))
            .with("cv", Form.of("writtenOn", "2025-01-20").with("document", PlanForms.cv()))
            .with("jobGoals", Form.of("writtenOn", "2025-01-27").with("document", PlanForms.goals()))
            .with("indsatsplan", Form.of("agreedOn", "2025-03-24").with("document", PlanForms.plan())
                .with("lastFollowUp", Form.of("occurredOn", "2025-06-02").with("withCitizen", true)
                    .with("cvReviewed", false)));
    }

    static Form measuredAndAsked(Form programme) {
        return programme.with("measurements", List.of(SurveyForms.measured(2).with("occurredOn", "2025-03-18")
                .with("kind", "BASELINE").json()))
            .with("surveys", List.of(Map.of("survey", "VISITATION", "occurredOn", "2025-03-19", "declined", false)));
    }

    /** Agreed on 31 March 2025 for three months from the day after; nobody has said how it went. */
    static Form placement() {
        return Form.of("company", MatchForms.company()).with("agreedOn", "2025-03-31").with("agreement",
            MatchForms.agreement(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 30)));
    }

    static Form moves(String municipality) {
        return Form.of("toMunicipality", municipality).with("reason", "Borgeren er flyttet.");
    }
}
