package dk.roedtraad.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Takes notices out of the worklists when there is nothing left to tell. */
@ApplicationScoped
public class SettleNotices {

    @Inject
    Notices notices;

    /** The deadline has ended, in whatever way. */
    public void ended(UUID deadlineId, LocalDate on) {
        notices.openAbout(deadlineId).forEach(notice -> notice.settle(on));
    }

    /** The deadline is due another day: what warned of the day before has no meaning any more, a breach stays told. */
    public void moved(UUID deadlineId, LocalDate on) {
        notices.openAbout(deadlineId).stream().filter(notice -> notice.kind() != NoticeKind.BREACH)
            .forEach(notice -> notice.settle(on));
    }
}
