package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.UUID;

/** Forms by which a case is opened, handed back or ended. */
final class CaseForms {

    /** A replacement number: a day above 60 belongs to nobody. */
    static final String CPR = "7103854321";

    private CaseForms() {
    }

    static Form citizen(String name, String cpr) {
        return Form.of("name", name).with("cpr", cpr).with("protectedAddress", false).with("phone", "+45 12 34 56 78")
            .with("email", "borger@example.invalid");
    }

    /** A case whose people are known from the start. */
    static Form opened(Municipality where, LocalDate startedOn) {
        return withoutPeople(where, startedOn).with("preparingCaseworker", where.preparing().id())
            .with("vk", where.vk().id());
    }

    static Form withoutPeople(Municipality where, LocalDate startedOn) {
        return Form.of("externalReference", "sag-" + UUID.randomUUID()).with("citizen", citizen("Bo Test", CPR))
            .with("team", where.team()).with("preparationStartedOn", startedOn).with("profile", "brf-2019");
    }

    static Form responsible(Municipality where) {
        return Form.of("preparingCaseworker", where.preparing().id()).with("vk", where.vk().id());
    }

    static Form handedBack() {
        return Form.of("note", "Sagen er klar til fagsystemet.");
    }

    static Form ends(String cause) {
        return Form.of("cause", cause).with("reason", "Meddelt af borgerens pårørende.");
    }
}
