package dk.roedtraad.meetings;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.CaseRevived;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gives a case the first free slot of a day of the team; the case is locked by the act. */
@ApplicationScoped
class Booking {

    @Inject
    Meetings meetings;

    @Inject
    Agenda agenda;

    @Inject
    CaseProgress progress;

    /**
     * Books.
     *
     * @param pointer the form's field that named the meeting
     * @throws Problem 422 {@code unknown-meeting}, {@code meeting-before-case}, {@code meeting-before-booking};
     *     409 {@code already-on-agenda}, {@code meeting-full}
     */
    void take(UUID caseId, UUID meetingId, Invitation invitation, String pointer) {
        RehabilitationMeeting meeting = meetings.locked(meetingId, pointer);
        requireAfterCaseBegan(meeting.heldOn(), progress.facts(caseId).preparationStartedOn(), pointer);
        requireNotBeforeBooking(meeting.heldOn(), invitation.on());
        List<AgendaItem> taken = agenda.of(meetingId);
        requireNotThereAlready(taken, caseId);
        int slot = meeting.freeSlot(taken.stream().map(AgendaItem::slot).toList());
        int number = agenda.ofCase(caseId).size() + 1;
        agenda.add(new AgendaItem(caseId, number, meetingId, slot, invitation));
    }

    /** A case that was closed by mistake gets its slot back; when another has it, it is to be booked anew. */
    void on(@Observes CaseRevived again) {
        if (progress.facts(again.caseId()).phase() != Phase.MEETING) {
            return;
        }
        List<AgendaItem> all = agenda.ofCase(again.caseId());
        AgendaItem last = all.get(all.size() - 1);
        if (last.state() == AgendaItemState.CANCELLED) {
            meetings.locked(last.meetingId(), "");
            if (agenda.of(last.meetingId()).stream().noneMatch(item -> item.slot() == last.slot())) {
                last.bookAgain();
            } else {
                progress.adjourned(again.caseId());
            }
        }
    }

    static void requireAfterCaseBegan(LocalDate heldOn, LocalDate began, String pointer) {
        if (heldOn.isBefore(began)) {
            throw Problem.unprocessable("meeting-before-case", "The meeting lies before the preparation began.",
                "Choose a meeting on or after " + began + ".").at(pointer, "must lie on or after " + began);
        }
    }

    static void requireNotBeforeBooking(LocalDate heldOn, LocalDate bookedOn) {
        if (heldOn.isBefore(bookedOn)) {
            throw Problem.unprocessable("meeting-before-booking", "A meeting cannot be booked after it was held.",
                "Choose a later meeting, or give as occurredOn the day on which it was booked, " + heldOn
                    + " or earlier.").at("/occurredOn", "must be on or before " + heldOn);
        }
    }

    static void requireNotThereAlready(List<AgendaItem> taken, UUID caseId) {
        if (taken.stream().anyMatch(item -> item.caseId().equals(caseId))) {
            throw Problem.conflict("already-on-agenda", "The case is on that day's agenda already.",
                "Choose another day, or leave the booking as it is.");
        }
    }
}
