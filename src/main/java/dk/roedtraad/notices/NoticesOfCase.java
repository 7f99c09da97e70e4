package dk.roedtraad.notices;

import dk.roedtraad.cases.CaseViewPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The open notices in a case's view, the most urgent first. */
@ApplicationScoped
class NoticesOfCase implements CaseViewPart {

    @Inject
    Notices notices;

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Object of(UUID caseId) {
        List<NoticeView> open = notices.openIn(caseId).stream().map(NoticeView::of).toList();
        return open.isEmpty() ? null : open;
    }
}
