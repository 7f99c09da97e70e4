package dk.roedtraad.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Matches and placements in the situations that the tests of this module speak of. */
final class Situations {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static final UUID COMPANY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private Situations() {
    }

    static RequestMatch.Form aRequest() {
        return new RequestMatch.Form(MONDAY, true, "Noget med dyr", "Pauser", new BigDecimal("6"), "Ordinære timer",
            null, null, null);
    }

    static RequestMatch.Form notReadyUntil(LocalDate askAgainOn) {
        return new RequestMatch.Form(MONDAY, false, null, null, null, null, null, "Virksomhedsbesøg", askAgainOn);
    }

    static MatchRequest aSearch() {
        return new MatchRequest(UUID.randomUUID(), "team", MONDAY, aRequest());
    }

    static Agreement anAgreement(LocalDate from, LocalDate to, String startHours, String targetHours) {
        return new Agreement(PlacementKind.INTERNSHIP, from, to, new BigDecimal(startHours),
            new BigDecimal(targetHours), null, "Prøve kræfter med lagerarbejde", "Værkføreren", null, null);
    }

    /** Agreed on Monday, from the Monday after, for thirteen weeks. */
    static Placement aPlacement() {
        MatchRequest match = aSearch();
        match.found(COMPANY, null);
        return new Placement(match, anAgreement(MONDAY.plusWeeks(1), MONDAY.plusWeeks(14), "6", "15"), MONDAY);
    }

    static ClosePlacement.Form closedAs(PlacementOutcome outcome) {
        return new ClosePlacement.Form(null, outcome, null, null, null, "Korte dage virker");
    }
}
