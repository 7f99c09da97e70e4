package dk.roedtraad.transfer;

import dk.roedtraad.cases.Phase;
import dk.roedtraad.meetings.MeetingSoFar;
import dk.roedtraad.rest.Problem;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What must be told of a case in which phase, and what cannot have happened yet. */
final class PhaseFacts {

    private static final Set<Phase> DECIDING = EnumSet.of(Phase.DECISION, Phase.PROGRAMME);

    private final TakeOverForm form;

    private final Map<String, String> missing = new LinkedHashMap<>();

    private final Map<String, String> tooEarly = new LinkedHashMap<>();

    private PhaseFacts(TakeOverForm form) {
        this.form = form;
    }

    /**
     * Makes sure that the facts are those of the phase.
     *
     * @throws Problem 422 {@code phase-not-running}, {@code phase-without-facts}, {@code facts-beyond-phase},
     *     {@code programme-not-recommended}
     */
    static void check(TakeOverForm form) {
        if (form.phase() == Phase.CLOSED) {
            throw Problem.unprocessable("phase-not-running", "A case that has ended does not go on here.",
                "Leave it out of the list.").at("/phase", "must be PREPARATION, MEETING, DECISION or PROGRAMME");
        }
        PhaseFacts facts = new PhaseFacts(form);
        facts.ofTheMeeting();
        facts.ofTheProgramme();
        facts.refuse();
        MeetingSoFar meeting = form.meeting();
        if (form.phase() == Phase.PROGRAMME && meeting != null && !meeting.recommendsProgramme()) {
            throw Problem.unprocessable("programme-not-recommended", "A programme runs that the team has not"
                + " recommended.", "Correct the indstilling, or leave the meeting out when it is not known.")
                .at("/meeting/recommendation/result", "must be RESOURCE_PROGRAMME in the phase PROGRAMME");
        }
    }

    private void ofTheMeeting() {
        MeetingSoFar meeting = form.meeting();
        if (meeting == null) {
            need(EnumSet.of(Phase.MEETING, Phase.DECISION), "/meeting", null);
            return;
        }
        allow(EnumSet.of(Phase.MEETING, Phase.DECISION, Phase.PROGRAMME), "/meeting", meeting);
        Set<Phase> awaited = EnumSet.of(Phase.MEETING);
        need(awaited, "/meeting/bookedOn", meeting.bookedOn());
        need(awaited, "/meeting/plannedOn", meeting.plannedOn());
        need(DECIDING, "/meeting/heldOn", meeting.heldOn());
        need(DECIDING, "/meeting/recommendation", meeting.recommendation());
        allow(EnumSet.of(Phase.MEETING, Phase.PREPARATION), "/meeting/plannedOn", meeting.plannedOn());
        allow(EnumSet.of(Phase.DECISION, Phase.PROGRAMME, Phase.PREPARATION), "/meeting/heldOn", meeting.heldOn());
        allow(EnumSet.of(Phase.DECISION, Phase.PROGRAMME, Phase.PREPARATION), "/meeting/recommendation",
            meeting.recommendation());
    }

    private void ofTheProgramme() {
        Set<Phase> running = EnumSet.of(Phase.PROGRAMME);
        need(running, "/decision", form.decision());
        allow(running, "/decision", form.decision());
        allow(DECIDING, "/threePartyMeetingOn", form.threePartyMeetingOn());
        allow(DECIDING, "/firstMeetingOn", form.firstMeetingOn());
        allow(running, "/indsatsplan", form.indsatsplan());
        allow(running, "/firstEffortOn", form.firstEffortOn());
        allow(running, "/placements", form.placements().isEmpty() ? null : form.placements());
        allow(running, "/surveys", form.surveys().isEmpty() ? null : form.surveys());
    }

    private void need(Set<Phase> phases, String pointer, Object fact) {
        if (fact == null && phases.contains(form.phase())) {
            missing.put(pointer, "must be given in the phase " + form.phase());
        }
    }

    private void allow(Set<Phase> phases, String pointer, Object fact) {
        if (fact != null && !phases.contains(form.phase())) {
            tooEarly.put(pointer, "must be left out in the phase " + form.phase());
        }
    }

    private void refuse() {
        if (!missing.isEmpty()) {
            throw pointing(Problem.unprocessable("phase-without-facts", "The case is said to be in a phase, but not"
                + " what brought it there.", "Give the facts that the errors point at, or an earlier phase."), missing);
        }
        if (!tooEarly.isEmpty()) {
            throw pointing(Problem.unprocessable("facts-beyond-phase", "The case is said to be in a phase in which"
                + " this cannot have happened yet.", "Leave out what the errors point at, or give the phase that the"
                + " case is really in."), tooEarly);
        }
    }

    private static Problem pointing(Problem problem, Map<String, String> errors) {
        errors.forEach(problem::at);
        return problem;
    }
}
