package dk.roedtraad.scenarios;

import java.util.UUID;

/** Who the citizen is and who stands by them, by what the form says. */
final class CitizenForms {

    private static final int SERIALS = 1_000_000;

    private CitizenForms() {
    }

    /** A replacement number that hardly anybody else in the tests has. */
    static String unusedCpr() {
        return "7203%06d".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), SERIALS));
    }

    static Form protectedCitizen(String cpr) {
        return CaseForms.citizen("Bo Test", cpr).with("protectedAddress", true);
    }

    static Form companion() {
        return Form.of("name", "Karl Følge").with("phone", "+45 20 20 20 20");
    }

    static Form representative() {
        return Form.of("name", "Ida Fuldmagt").with("phone", "+45 30 30 30 30").with("email", "ida@example.invalid")
            .with("authorityGivenOn", "2025-01-07");
    }

    static Form withHelpers(Form citizen) {
        return citizen.with("companion", companion()).with("partyRepresentative", representative())
            .with("interpreter", Form.of("language", "arabisk"));
    }

    static Form movesToAarhus() {
        return Form.of("toMunicipality", "0751").with("reason", "Borgeren er flyttet.");
    }
}
