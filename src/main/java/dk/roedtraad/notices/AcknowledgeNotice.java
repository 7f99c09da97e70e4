package dk.roedtraad.notices;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes down that somebody has taken note. What is told stays true until it is done. */
@ApplicationScoped
class AcknowledgeNotice {

    @Inject
    Notices notices;

    @Inject
    Organisation organisation;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /**
     * That it was read.
     *
     * @param note what is to be said to it, or null
     */
    @Schema(name = "AcknowledgementForm")
    public record Form(@Label(da = "Bemærkning", en = "Note") @Size(max = 1000) String note) {
    }

    /**
     * Said again by the same person in the same words, it changes nothing.
     *
     * @throws Problem 404, 403 {@code not-your-notice}, 409 {@code notice-acknowledged}
     */
    Notice perform(UUID id, Form form) {
        Notice notice = notices.locked(id);
        requireMine(notice);
        if (notice.acknowledgedBy() == null) {
            notice.acknowledge(person.id(), clock.now(), form.note());
        } else if (!notice.acknowledgedBy().equals(person.id()) || !Objects.equals(notice.note(), form.note())) {
            throw Problem.conflict("notice-acknowledged", "The notice has been acknowledged by "
                + notice.acknowledgedBy() + ".", "Read it: it says by whom, when, and what they noted.");
        }
        return notice;
    }

    /** The addressee, who stands in for them, any of the team when it lies with the team, and a leader. */
    private void requireMine(Notice notice) {
        String addressee = notice.addressee();
        boolean mine = addressee == null ? isOfTheTeam(notice) : addressee.equals(person.id())
            || organisation.covers(person.id(), addressee);
        if (!mine && !person.has(Role.LEADER)) {
            throw Problem.forbidden("not-your-notice", "The notice lies with somebody else.",
                "Let the addressee acknowledge it, who stands in for them, or a leader.");
        }
    }

    private boolean isOfTheTeam(Notice notice) {
        return notice.addressed() == Addressed.OWNER
            && organisation.teamOf(person.id()).filter(notice.team()::equals).isPresent();
    }
}
