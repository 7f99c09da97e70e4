package dk.roedtraad.deadlines;

import dk.roedtraad.notices.NewNotice;
import dk.roedtraad.notices.RaiseNotice;
import dk.roedtraad.notices.SettleNotices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What people were told, in a list, each in the form "day kind rule due whom". */
final class NoticesInMemory {

    final List<String> told = new ArrayList<>();

    final List<String> titles = new ArrayList<>();

    final List<String> settled = new ArrayList<>();

    RaiseNotice raise() {
        return new RaiseNotice() {
            @Override
            public void toOwner(NewNotice news, LocalDate on) {
                told.add(on + " " + news.kind() + " " + news.rule() + " " + news.dueOn() + " " + news.owner());
                titles.add(news.title() + " / " + news.titleEn());
            }

            @Override
            public void toLeader(NewNotice news, LocalDate on) {
                told.add(on + " " + news.kind() + " " + news.rule() + " " + news.dueOn() + " LEADER");
            }
        };
    }

    SettleNotices settle() {
        return new SettleNotices() {
            @Override
            public void ended(UUID deadlineId, LocalDate on) {
                settled.add("ended " + on);
            }

            @Override
            public void moved(UUID deadlineId, LocalDate on) {
                settled.add("moved " + on);
            }
        };
    }
}
