package dk.roedtraad.meetings;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.ReReferralEnded;
import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which case has which slot, on the teams' days of the current municipality. */
@ApplicationScoped
class Agenda {

    static final Set<AgendaItemState> TAKEN = EnumSet.of(AgendaItemState.BOOKED, AgendaItemState.HELD);

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(AgendaItem item) {
        rows.persist(item);
    }

    List<AgendaItem> of(UUID meetingId) {
        return rows.createQuery("select i from AgendaItem i where i.meetingId = :meeting and i.state in :taken"
                + " order by i.slot", AgendaItem.class)
            .setParameter("meeting", meetingId).setParameter("taken", TAKEN).getResultList();
    }

    /** @return how many slots are taken on each day; a day on which none is taken may be missing */
    Map<UUID, Integer> taken(Collection<UUID> meetingIds) {
        Map<UUID, Integer> taken = new HashMap<>();
        if (!meetingIds.isEmpty()) {
            rows.createQuery("select i.meetingId from AgendaItem i where i.meetingId in :meetings"
                    + " and i.state in :taken", UUID.class)
                .setParameter("meetings", meetingIds).setParameter("taken", TAKEN).getResultStream()
                .forEach(meeting -> taken.merge(meeting, 1, Integer::sum));
        }
        return taken;
    }

    /** @return every slot the case was ever given, in the order of booking */
    List<AgendaItem> ofCase(UUID caseId) {
        return rows.createQuery("select i from AgendaItem i where i.caseId = :case order by i.bookingNumber",
                AgendaItem.class)
            .setParameter("case", caseId).getResultList();
    }

    /** @throws Problem 409 {@code no-meeting-booked} */
    AgendaItem booked(UUID caseId) {
        return latest(caseId, AgendaItemState.BOOKED).orElseThrow(() -> Problem.conflict("no-meeting-booked",
            "The case has no booked meeting.", "Book it onto a day of the team first."));
    }

    /** @throws Problem 409 {@code no-meeting-held} */
    AgendaItem lastHeld(UUID caseId) {
        return latest(caseId, AgendaItemState.HELD).orElseThrow(() -> Problem.conflict("no-meeting-held",
            "The team has not met about the case yet.", "Register the meeting first."));
    }

    /** A case that ends before its meeting leaves its slot to another. */
    void on(@Observes CaseClosed end) {
        latest(end.caseId(), AgendaItemState.BOOKED).ifPresent(AgendaItem::cancel);
    }

    /** So does a round beside the programme that ends before its meeting. */
    void on(@Observes ReReferralEnded end) {
        latest(end.caseId(), AgendaItemState.BOOKED).ifPresent(AgendaItem::cancel);
    }

    private Optional<AgendaItem> latest(UUID caseId, AgendaItemState state) {
        return ofCase(caseId).stream().filter(item -> item.state() == state)
            .max(Comparator.comparingInt(AgendaItem::bookingNumber));
    }
}
