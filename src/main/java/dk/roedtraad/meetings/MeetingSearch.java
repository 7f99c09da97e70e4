package dk.roedtraad.meetings;

import dk.roedtraad.rest.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds days of the rehabilitation teams, the first to come first. */
@ApplicationScoped
class MeetingSearch {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    /** Where a page ended: the last meeting's place in the order. */
    record Key(LocalDate heldOn, String startsAt, UUID id) {

        static Key of(RehabilitationMeeting meeting) {
            return new Key(meeting.heldOn(), meeting.startsAt(), meeting.id());
        }

        static Key parse(String text) {
            String[] parts = text.split("/");
            return new Key(LocalDate.parse(parts[0]), parts[1], UUID.fromString(parts[2]));
        }

        @Override
        public String toString() {
            return heldOn + "/" + startsAt + "/" + id;
        }
    }

    List<RehabilitationMeeting> find(MeetingFilter filter, PageRequest page) {
        CriteriaBuilder is = rows.getCriteriaBuilder();
        CriteriaQuery<RehabilitationMeeting> query = is.createQuery(RehabilitationMeeting.class);
        Root<RehabilitationMeeting> meeting = query.from(RehabilitationMeeting.class);
        List<Predicate> all = conditions(filter, is, meeting);
        if (Boolean.TRUE.equals(filter.free)) {
            all.add(is.greaterThan(meeting.<Integer>get("capacity").as(Long.class), taken(is, query, meeting)));
        }
        page.after(Key::parse).ifPresent(key -> all.add(after(key, is, meeting)));
        query.where(all.toArray(Predicate[]::new))
            .orderBy(is.asc(meeting.get("heldOn")), is.asc(meeting.get("startsAt")), is.asc(meeting.get("id")));
        return rows.createQuery(query).setMaxResults(page.fetch()).getResultList();
    }

    private static List<Predicate> conditions(MeetingFilter filter, CriteriaBuilder is,
                                              Root<RehabilitationMeeting> meeting) {
        List<Predicate> all = new ArrayList<>();
        if (filter.from != null) {
            all.add(is.greaterThanOrEqualTo(meeting.get("heldOn"), filter.from));
        }
        if (filter.to != null) {
            all.add(is.lessThanOrEqualTo(meeting.get("heldOn"), filter.to));
        }
        if (filter.team != null) {
            all.add(is.equal(meeting.get("team"), filter.team));
        }
        return all;
    }

    private static Subquery<Long> taken(CriteriaBuilder is, CriteriaQuery<?> query,
                                        Root<RehabilitationMeeting> meeting) {
        Subquery<Long> taken = query.subquery(Long.class);
        Root<AgendaItem> item = taken.from(AgendaItem.class);
        return taken.select(is.count(item.get("id"))).where(is.equal(item.get("meetingId"), meeting.get("id")),
            item.get("state").in(Agenda.TAKEN));
    }

    private static Predicate after(Key key, CriteriaBuilder is, Root<RehabilitationMeeting> meeting) {
        Predicate sameDay = is.equal(meeting.get("heldOn"), key.heldOn());
        Predicate sameTime = is.and(sameDay, is.equal(meeting.get("startsAt"), key.startsAt()));
        return is.or(is.greaterThan(meeting.get("heldOn"), key.heldOn()),
            is.and(sameDay, is.greaterThan(meeting.get("startsAt"), key.startsAt())),
            is.and(sameTime, is.greaterThan(meeting.get("id"), key.id())));
    }
}
