package dk.roedtraad.notices;

import static dk.roedtraad.notices.NoticeBoard.TODAY;
import static dk.roedtraad.notices.NoticeBoard.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.cases.ResponsibleChanged;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskCompleted;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final UUID DEADLINE = UUID.fromString("00000000-0000-4000-8000-0000000000d1");

    private final NoticeBoard board = new NoticeBoard();

    @AfterEach
    void closeTheTables() {
        board.close();
    }

    private void raiseToOwner(NoticeKind kind, Performer owner) {
        board.within(() -> board.raise.toOwner(about(DEADLINE, kind, owner), TODAY));
    }

    private UUID only() {
        assertThat(board.open()).hasSize(1);
        return board.open().get(0).id();
    }

    private void acknowledge(UUID notice, String note, String person, Role... roles) {
        board.within(() -> board.acknowledgedBy(person, roles).perform(notice, new AcknowledgeNotice.Form(note)));
    }

    private void refused(String code, UUID notice, String note, String person, Role... roles) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> acknowledge(notice, note, person, roles))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void aWarningGoesToTheOneWhoIsToAct() {
        raiseToOwner(NoticeKind.WARNING, Performer.VK);
        assertThat(board.open()).extracting(Notice::addressee).containsExactly("bo");
    }

    @Test
    void whereNobodyIsThereItLiesWithTheTeam() {
        raiseToOwner(NoticeKind.WARNING, Performer.TEAM);
        board.caseworker = "old";
        raiseToOwner(NoticeKind.SOFT, Performer.PREPARING_CASEWORKER);
        board.caseworker = null;
        raiseToOwner(NoticeKind.BREACH, Performer.PREPARING_CASEWORKER);
        assertThat(board.open()).extracting(Notice::addressee).containsExactly(null, null, null);
        assertThat(board.open()).extracting(Notice::team).containsOnly("nord");
    }

    @Test
    void theSameIsNeverToldTwice() {
        raiseToOwner(NoticeKind.WARNING, Performer.VK);
        assertThatThrownBy(() -> raiseToOwner(NoticeKind.WARNING, Performer.VK))
            .hasStackTraceContaining("NOTICE_TOLD_ONCE");
        board.within(() -> board.raise.toLeader(about(DEADLINE, NoticeKind.WARNING, Performer.VK), TODAY));
        assertThat(board.open()).extracting(Notice::addressee).containsExactlyInAnyOrder("bo", "lene");
    }

    @Test
    void theAddresseeAcknowledgesItAndItLeavesTheWorklist() {
        raiseToOwner(NoticeKind.WARNING, Performer.VK);
        UUID notice = only();
        acknowledge(notice, "Ringer i dag", "bo", Role.VK);
        assertThat(board.open()).isEmpty();
        assertThat(NoticeView.of(board.notices.get(notice))).satisfies(view -> {
            assertThat(view.acknowledgedBy()).isEqualTo("bo");
            assertThat(view.note()).isEqualTo("Ringer i dag");
            assertThat(view.open()).isFalse();
        });
    }

    @Test
    void saidTwiceInTheSameWordsItChangesNothing() {
        raiseToOwner(NoticeKind.WARNING, Performer.VK);
        UUID notice = only();
        acknowledge(notice, "Set", "bo", Role.VK);
        acknowledge(notice, "Set", "bo", Role.VK);
        refused("notice-acknowledged", notice, "Noget andet", "bo", Role.VK);
        refused("notice-acknowledged", notice, "Set", "lene", Role.LEADER);
        assertThat(board.notices.get(notice).note()).isEqualTo("Set");
    }

    @Test
    void anothersNoticeIsLeftToThemTheirCoverAndTheLeader() {
        raiseToOwner(NoticeKind.WARNING, Performer.PREPARING_CASEWORKER);
        UUID notice = only();
        refused("not-your-notice", notice, null, "bo", Role.VK);
        refused("not-your-notice", notice, null, "fremmed", Role.CASEWORKER);
        acknowledge(notice, null, "sofie", Role.CASEWORKER);
        assertThat(board.notices.get(notice).acknowledgedBy()).isEqualTo("sofie");
    }

    @Test
    void anyOfTheTeamAcknowledgesWhatLiesWithTheTeam() {
        raiseToOwner(NoticeKind.WARNING, Performer.TEAM);
        UUID notice = only();
        refused("not-your-notice", notice, null, "fremmed", Role.CASEWORKER);
        acknowledge(notice, null, "bo", Role.VK);
        assertThat(board.open()).isEmpty();
    }

    @Test
    void whatEndsIsSettledAndWhatMovesKeepsItsBreach() {
        raiseToOwner(NoticeKind.WARNING, Performer.VK);
        raiseToOwner(NoticeKind.BREACH, Performer.VK);
        board.within(() -> board.settle.moved(DEADLINE, TODAY));
        assertThat(board.open()).extracting(Notice::kind).containsExactly(NoticeKind.BREACH);
        board.within(() -> board.settle.ended(DEADLINE, TODAY.plusDays(1)));
        assertThat(board.open()).isEmpty();
    }

    @Test
    void noticesGoAlongWhenTheCaseChangesHands() {
        raiseToOwner(NoticeKind.WARNING, Performer.PREPARING_CASEWORKER);
        board.within(() -> board.raise.toLeader(about(DEADLINE, NoticeKind.BREACH, Performer.VK), TODAY));
        board.caseworker = "sofie";
        board.within(() -> board.follow.on(new ResponsibleChanged(NoticeBoard.CASE, Role.CASEWORKER, "anna", "sofie",
            TODAY)));
        assertThat(board.open()).extracting(Notice::addressee).containsExactlyInAnyOrder("sofie", "lene");
    }

    @Test
    void aNoticeOfTheTeamFindsItsPersonOnceTheyAreChosen() {
        board.caseworker = null;
        raiseToOwner(NoticeKind.WARNING, Performer.PREPARING_CASEWORKER);
        board.caseworker = "anna";
        board.within(() -> board.follow.on(new TaskCompleted(NoticeBoard.CASE, DEADLINE, "makeCv", TODAY)));
        assertThat(board.open()).extracting(Notice::addressee).containsExactly((String) null);
        board.within(() -> board.follow.on(new TaskCompleted(NoticeBoard.CASE, DEADLINE, "chooseResponsible", TODAY)));
        assertThat(board.open()).extracting(Notice::addressee).containsExactly("anna");
    }

    @Test
    void theListIsFoundByWhoseItIsAndPagedInOrder() {
        raiseToOwner(NoticeKind.WARNING, Performer.PREPARING_CASEWORKER);
        raiseToOwner(NoticeKind.SOFT, Performer.VK);
        raiseToOwner(NoticeKind.BREACH, Performer.TEAM);
        NoticeFilter mine = new NoticeFilter();
        mine.mine = true;
        assertThat(kinds("anna", mine)).containsExactly(NoticeKind.WARNING);
        NoticeFilter covering = new NoticeFilter();
        covering.covering = true;
        assertThat(kinds("sofie", covering)).containsExactly(NoticeKind.WARNING);
        assertThat(kinds("anna", covering)).isEmpty();
        NoticeFilter unassigned = new NoticeFilter();
        unassigned.unassigned = true;
        assertThat(kinds("anna", unassigned)).containsExactly(NoticeKind.BREACH);
        NoticeFilter closed = new NoticeFilter();
        closed.open = false;
        assertThat(kinds("anna", closed)).isEmpty();
        assertThat(board.searchedBy("anna").find(new NoticeFilter(), new PageRequest(2, null))).hasSize(3);
    }

    private List<NoticeKind> kinds(String person, NoticeFilter filter) {
        return board.searchedBy(person).find(filter, new PageRequest(null, null)).stream().map(Notice::kind).toList();
    }
}
