package dk.roedtraad.organisation;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;

/** Writes down that somebody is away, and that they are back. */
@ApplicationScoped
class RegisterAbsence {

    @Inject
    People people;

    @Inject
    Absences absences;

    @Inject
    CurrentPerson current;

    @Inject
    CaseClock clock;

    /** @throws Problem 404 {@code not-found} */
    Person known(String personId) {
        return people.find(personId).orElseThrow(() -> Problem.notFound("not-found", "There is no such person.",
            "List the people: GET /api/v1/organisation/people."));
    }

    /** @throws Problem when it is not the caller's to say, or the days or the cover cannot be */
    Absence register(String personId, AbsenceResource.AbsenceForm form) {
        Person person = known(personId);
        requireMine(personId);
        if (form.to() != null && form.to().isBefore(form.from())) {
            throw endsBeforeStart("/to");
        }
        if (form.cover() != null) {
            requirePossibleCover(person, form.cover());
        }
        Absence absence = new Absence(personId, absences.nextNumber(personId), form);
        absence.registered(current.id(), clock.now());
        absences.add(absence);
        return absence;
    }

    /** @throws Problem when it is not the caller's to say, it is over, or the day cannot be */
    Absence end(String personId, int number, LocalDate lastDay) {
        known(personId);
        requireMine(personId);
        Absence absence = absences.get(personId, number);
        if (absence.isOverBy(clock.today())) {
            throw Problem.conflict("absence-over", "The absence is over.", "Register another if the person is away.");
        }
        if (lastDay != null && lastDay.isBefore(absence.startsOn())) {
            throw endsBeforeStart("/endsOn");
        }
        absence.end(lastDay == null ? clock.today().minusDays(1) : lastDay);
        return absence;
    }

    private void requireMine(String personId) {
        if (!personId.equals(current.id()) && !current.has(Role.LEADER) && !current.has(Role.OPERATIONS)) {
            throw Problem.forbidden("forbidden-role", "Somebody else's absence is for a leader or operations.",
                "Let one of them register it.");
        }
    }

    private void requirePossibleCover(Person person, String cover) {
        Person named = people.find(cover).orElseThrow(() -> Problem.unprocessable("unknown-person",
            "There is no such person.", "Name a person of /organisation/people.").at("/cover", "no such person"));
        if (cover.equals(person.personId()) || named.hasLeftBy(clock.today())
            || Collections.disjoint(named.roles(), person.roles())) {
            throw Problem.unprocessable("cover-not-possible", "The cover must be another person who works here and"
                + " holds a role of the one who is away.", "Name another person, or nobody for the whole team.")
                .at("/cover", "must be able to stand in");
        }
    }

    private static Problem endsBeforeStart(String pointer) {
        return Problem.unprocessable("absence-ends-before-start", "The absence would end before it begins.",
            "Give a last day on or after the first.").at(pointer, "must not be before the first day");
    }
}
