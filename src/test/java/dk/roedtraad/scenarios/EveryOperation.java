package dk.roedtraad.scenarios;

import java.util.Map;

/** A body that each operation under an id understands; the task's own form is the one of making a CV. */
final class EveryOperation {

    static final Map<String, Form> BODIES = Map.ofEntries(
        Map.entry("POST /cases/{id}/appeal", TurnForms.appealed()),
        Map.entry("PUT /cases/{id}/citizen", CaseForms.citizen("Bo", CaseForms.CPR)),
        Map.entry("POST /cases/{id}/conversations", ProgrammeForms.noShow()),
        Map.entry("POST /cases/{id}/conversations/{conversationId}/correction",
            TurnForms.corrected(ProgrammeForms.noShow())),
        Map.entry("POST /cases/{id}/corrections", TurnForms.noted(1)),
        Map.entry("PUT /cases/{id}/cv", PlanForms.cv()),
        Map.entry("POST /cases/{id}/follow-ups", PlanForms.unchangedPlan()),
        Map.entry("PUT /cases/{id}/goals", PlanForms.goals()),
        Map.entry("PUT /cases/{id}/indsatsplan", PlanForms.plan()),
        Map.entry("POST /cases/{id}/match-requests", MatchForms.ready()),
        Map.entry("POST /cases/{id}/measurements", SurveyForms.measured(3)),
        Map.entry("POST /cases/{id}/placements", MatchForms.declined()),
        Map.entry("POST /cases/{id}/placements/{placementId}/ending", MatchForms.stops()),
        Map.entry("POST /cases/{id}/re-referral", TurnForms.toTheTeamAgain("CHANGED_SITUATION")),
        Map.entry("POST /cases/{id}/reopening", TurnForms.reopened()),
        Map.entry("POST /cases/{id}/documents", SupportForms.document()),
        Map.entry("POST /cases/{id}/documents/{referenceId}/removal", SupportForms.removed()),
        Map.entry("POST /cases/{id}/support", SupportForms.mentor()),
        Map.entry("POST /cases/{id}/support/{supportId}/end", SupportForms.ended()),
        Map.entry("POST /cases/{id}/support/{supportId}/outcome", SupportForms.advised()),
        Map.entry("POST /cases/{id}/reassignment", PeopleForms.handedTo("CASEWORKER", "sofie").with("from", "kasper")),
        Map.entry("POST /cases/{id}/suspensions",
            SuspensionForms.suspended("OTHER", CaseMother.MONDAY, CaseMother.MONDAY.plusDays(1), "F-PREP")),
        Map.entry("POST /cases/{id}/suspensions/{n}/end", SuspensionForms.endsOn(CaseMother.MONDAY)),
        Map.entry("POST /cases/{id}/suspensions/{n}/extension", SuspensionForms.until(CaseMother.MONDAY.plusDays(7))),
        Map.entry("POST /cases/{id}/transfer", TransferForms.moves("0751")),
        Map.entry("POST /cases/{id}/withdrawal", CaseForms.ends("MOVED")),
        Map.entry("PUT /companies/{companyId}", MatchForms.company()),
        Map.entry("POST /openings/{openingId}/closing", MatchForms.stops()),
        Map.entry("POST /deadlines/{id}/extension", DeadlineForms.until(CaseMother.MONDAY.plusWeeks(14))),
        Map.entry("POST /deadlines/{id}/waiver", DeadlineForms.waived()),
        Map.entry("POST /notices/{id}/acknowledgement", Form.of("note", "Set")),
        Map.entry("POST /operations/jobs/{id}/retry", Form.of("reason", "Fejlen er rettet")),
        Map.entry("PUT /settings/rules/{profile}/{key}", RuleForms.weeks(6)),
        Map.entry("POST /settings/rules/{profile}/{key}/return", RuleForms.profileAgain()),
        Map.entry("POST /reports/breaches/{id}/cause", Form.of("cause", "NO_SHOW")),
        Map.entry("POST /reports/breaches/{id}/sign-off", Form.of("comment", "Set")),
        Map.entry("POST /tasks/{id}/assignment", Form.of("assignee", "alma")),
        Map.entry("POST /tasks/{id}/claim", Form.empty()),
        Map.entry("POST /tasks/{id}/completion", PlanForms.firstCv()),
        Map.entry("POST /tasks/{id}/release", Form.empty()));

    private EveryOperation() {
    }
}
