package dk.roedtraad.meetings;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The days of the rehabilitation teams of the current municipality. */
@ApplicationScoped
class Meetings {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(RehabilitationMeeting meeting) {
        rows.persist(meeting);
    }

    /** @throws Problem 404 {@code not-found} */
    RehabilitationMeeting get(UUID id) {
        RehabilitationMeeting meeting = rows.find(RehabilitationMeeting.class, id);
        if (meeting == null) {
            throw Problem.notFound("not-found", "There is no such meeting of the rehabilitation team.",
                "List the meetings: GET /api/v1/rehabilitation-meetings.");
        }
        return meeting;
    }

    /** @return the team's meetings on a day */
    List<RehabilitationMeeting> of(String team, LocalDate on) {
        return rows.createQuery("select m from RehabilitationMeeting m where m.team = :team and m.heldOn = :on"
                + " order by m.startsAt, m.id", RehabilitationMeeting.class)
            .setParameter("team", team).setParameter("on", on).getResultList();
    }

    /** @throws Problem 422 {@code unknown-meeting}, pointing at the field that named it */
    RehabilitationMeeting locked(UUID id, String pointer) {
        RehabilitationMeeting meeting = rows.find(RehabilitationMeeting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw Problem.unprocessable("unknown-meeting", "There is no such meeting of the rehabilitation team.",
                "Choose one of GET /api/v1/rehabilitation-meetings?free=true.").at(pointer, "no such meeting");
        }
        return meeting;
    }
}
