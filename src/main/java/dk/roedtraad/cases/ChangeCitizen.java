package dk.roedtraad.cases;

import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Tells anew who the citizen is. The history says what kind of thing changed and never to what; the case is the same
 * one under a new number, and is still found by the old one (domain notes B.10, D.4).
 */
@ApplicationScoped
class ChangeCitizen {

    @Inject
    StandingCase desk;

    @Inject
    Cases cases;

    @Inject
    ContactProtection protection;

    @Inject
    Cpr cpr;

    @Inject
    CaseHistory history;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /** @throws dk.roedtraad.rest.Problem when the case has ended, contact is protected, or the form cannot be true */
    Citizen perform(UUID caseId, CitizenForm form) {
        desk.enterSuspended(caseId);
        Citizen citizen = cases.citizen(caseId);
        protection.requireOpen(citizen);
        cpr.require(form.cpr(), "/cpr");
        form.check(clock.today(), "");
        CitizenForm before = citizen.asTold();
        if (!before.cpr().equals(Cpr.digits(form.cpr()))) {
            cases.keepFormerCpr(new FormerCpr(citizen, person.id(), clock.now()));
        }
        citizen.describe(form);
        changes(before, citizen.asTold())
            .forEach(act -> history.record(caseId, Happening.of(act, clock.today(), null)));
        return citizen;
    }

    /** @return what was done, as the history names it; nothing when everything stays as it was */
    static List<String> changes(CitizenForm before, CitizenForm after) {
        List<String> acts = new ArrayList<>();
        if (!before.cpr().equals(after.cpr())) {
            acts.add("changeCpr");
        }
        if (!before.protectedAddress().equals(after.protectedAddress())) {
            acts.add(after.protectedAddress() ? "protectAddress" : "unprotectAddress");
        }
        if (!rest(before).equals(rest(after))) {
            acts.add("changeCitizen");
        }
        return acts;
    }

    private static List<Object> rest(CitizenForm form) {
        List<Object> rest = new ArrayList<>();
        rest.add(form.name());
        rest.add(form.phone());
        rest.add(form.email());
        rest.add(form.companion());
        rest.add(form.partyRepresentative());
        rest.add(form.interpreter());
        return rest;
    }
}
