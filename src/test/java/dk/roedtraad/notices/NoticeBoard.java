package dk.roedtraad.notices;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.testing.PlainTables;
import dk.roedtraad.time.CaseClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The module on its own tables, in a town where Anna prepares, Bo is the VK, Lene leads and Old has left. */
final class NoticeBoard implements AutoCloseable {

    static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    final PlainTables tables = new PlainTables();

    final Notices notices = new Notices();

    final RaiseNotice raise = new RaiseNotice();

    final SettleNotices settle = new SettleNotices();

    final FollowResponsible follow = new FollowResponsible();

    String caseworker = "anna";

    private final Organisation organisation = new Organisation() {

        private final Map<String, String> teams = Map.of("anna", "nord", "bo", "nord", "lene", "nord", "sofie", "nord",
            "fremmed", "syd");

        @Override
        public boolean isHere(String personId) {
            return teams.containsKey(personId);
        }

        @Override
        public Optional<String> leaderOf(String teamId) {
            return teamId.equals("nord") ? Optional.of("lene") : Optional.empty();
        }

        @Override
        public Optional<String> teamOf(String personId) {
            return Optional.ofNullable(teams.get(personId));
        }

        @Override
        public Set<String> coveredBy(String personId) {
            return personId.equals("sofie") ? Set.of("anna") : Set.of();
        }

        @Override
        public boolean covers(String personId, String away) {
            return coveredBy(personId).contains(away);
        }
    };

    private final CaseProgress cases = new CaseProgress() {
        @Override
        public CaseFacts facts(UUID caseId) {
            return new CaseFacts(caseId, "brf-2019", Phase.PREPARATION, "nord", caseworker, null, "bo",
                LocalDate.of(2026, 2, 2), false, null, null);
        }
    };

    private final CaseClock clock = CaseClock.on(Clock.fixed(Instant.parse(TODAY + "T10:00:00Z"), CaseClock.ZONE));

    NoticeBoard() {
        notices.rows = tables.rows();
        raise.notices = notices;
        raise.cases = cases;
        raise.organisation = organisation;
        raise.clock = clock;
        settle.notices = notices;
        follow.notices = notices;
        follow.cases = cases;
    }

    static NewNotice about(UUID deadline, NoticeKind kind, Performer owner) {
        return new NewNotice(CASE, deadline, "F-PREP", kind, "Varsel", "Warning", TODAY.plusDays(7), owner);
    }

    /** Does something in one transaction. */
    void within(Runnable act) {
        tables.rows().getTransaction().begin();
        try {
            act.run();
            tables.rows().getTransaction().commit();
        } finally {
            if (tables.rows().getTransaction().isActive()) {
                tables.rows().getTransaction().rollback();
            }
            tables.rows().clear();
        }
    }

    List<Notice> open() {
        return notices.openIn(CASE);
    }

    AcknowledgeNotice acknowledgedBy(String person, Role... roles) {
        AcknowledgeNotice act = new AcknowledgeNotice();
        act.notices = notices;
        act.organisation = organisation;
        act.person = somebody(person, roles);
        act.clock = clock;
        return act;
    }

    NoticeSearch searchedBy(String person) {
        NoticeSearch search = new NoticeSearch();
        search.rows = tables.rows();
        search.person = somebody(person);
        search.organisation = organisation;
        return search;
    }

    private static CurrentPerson somebody(String person, Role... roles) {
        return new CurrentPerson() {
            @Override
            public Identity identity() {
                return new Identity("0101", person, Set.of(roles), null);
            }
        };
    }

    @Override
    public void close() {
        tables.close();
    }
}
