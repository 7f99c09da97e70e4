package dk.roedtraad.cases;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Carries a running case between systems: its own row and its citizen; the features carry theirs beside it. */
@ApplicationScoped
public class CarryCase {

    @Inject
    OpenCase open;

    @Inject
    Cases cases;

    @Inject
    ContactProtection protection;

    @Inject
    Suspensions suspensions;

    @Inject
    RulesToSuspend rules;

    @Inject
    Event<CaseTakenOver> takenOver;

    /** @throws dk.roedtraad.rest.Problem 422 {@code reference-looks-like-cpr} */
    public static void requireNoCpr(String reference, String pointer) {
        OpenCase.requireNoCpr(reference, pointer);
    }

    /** @return the case that has this reference in the case system, if it is here already */
    public Optional<UUID> withReference(String externalReference) {
        return cases.withReference(externalReference);
    }

    /**
     * Writes down a case that runs elsewhere, where it stands. It does not go on before {@link #goesOn}.
     *
     * @throws dk.roedtraad.rest.Problem when a person or the team is unknown, the CPR number or the reference bad
     */
    public UUID in(CaseSoFar soFar) {
        open.requireKnown(soFar.opening(), "/people");
        open.requireCaseworker(soFar.coordinatingCaseworker(), "/people/coordinatingCaseworker");
        Case file = open.write(soFar.opening());
        file.responsible().coordinatedBy(soFar.coordinatingCaseworker());
        switch (soFar.phase()) {
            case MEETING -> file.meetingBooked(soFar.meetingBookedOn());
            case DECISION -> recommended(file, soFar);
            case PROGRAMME -> {
                recommended(file, soFar);
                file.granted(soFar.programmeStartsOn(), soFar.programmeEndsOn());
            }
            default -> { }
        }
        cases.standsNow(file);
        return file.id();
    }

    private static void recommended(Case file, CaseSoFar soFar) {
        file.meetingBooked(soFar.meetingBookedOn());
        file.recommended(soFar.recommendedOn(), soFar.programmeRecommended());
    }

    /**
     * Writes down when rules stood still elsewhere, so that the clocks run from their true days.
     *
     * @throws Problem 422 {@code unknown-rule}, {@code rule-not-suspendable}, {@code suspension-without-rules}
     */
    public void suspended(UUID caseId, List<SuspensionSoFar> soFar) {
        Case file = cases.get(caseId);
        for (SuspensionSoFar one : soFar) {
            List<String> keys = one.ground() == SuspensionGround.AUTHORITY ? List.of()
                : rules.of(file.profile(), one.ground(), one.form().rules());
            suspensions.add(new Suspension(caseId, file.nextSuspension(), one.form(), keys));
        }
    }

    /** @return when rules stood still in the case; what came to nothing is left out */
    public List<SuspensionSoFar> suspensions(UUID caseId) {
        return suspensions.of(cases.get(caseId)).stream().map(Suspension::soFar)
            .filter(one -> one.to() == null || !one.to().isBefore(one.from())).toList();
    }

    /** Lets the case go on here, when every feature has written down what is its own: clocks and tasks begin. */
    public void goesOn(UUID caseId, Past past) {
        takenOver.fire(new CaseTakenOver(caseId, cases.get(caseId).phase(), past));
    }

    /**
     * @return the citizen, as a form that opens a case about them
     * @throws dk.roedtraad.rest.Problem 403 {@code contact-protected}
     */
    public CitizenForm citizen(UUID caseId) {
        Citizen citizen = cases.citizen(caseId);
        protection.requireOpen(citizen);
        return citizen.asTold();
    }

    /**
     * Tells how a case ended.
     *
     * @throws Problem 404 {@code not-found}, 409 {@code case-not-closed}
     */
    public CaseEnding ending(UUID caseId) {
        Case file = cases.get(caseId);
        if (file.closedOn() == null) {
            throw Problem.conflict("case-not-closed", "The case is not closed.",
                "Read the case again; its open tasks say what is next.");
        }
        return new CaseEnding(file.externalReference(), file.outcome(), file.closedOn(),
            file.responsible().caseworkerChanges(), file.responsible().vkChanges());
    }
}
