package dk.roedtraad.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One of the meetings that open and close a programme; what is said in between stands in {@link Conversation}. */
@Entity
@Table(name = "programme_meeting")
class ProgrammeMeeting extends JournalEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private ConversationForm form;

    @Convert(converter = ParticipantsColumn.class)
    @Column(name = "participants")
    private List<Participant> participants;

    @Column(name = "coordinating_caseworker")
    private String coordinatingCaseworker;

    @Column(name = "summary")
    private String summary;

    @Column(name = "learned")
    private String learned;

    protected ProgrammeMeeting() {
    }

    private ProgrammeMeeting(UUID caseId, LocalDate on, MeetingKind kind, List<Participant> participants,
                             String summary) {
        super(caseId, on);
        this.kind = kind;
        this.participants = participants;
        this.summary = summary;
    }

    static ProgrammeMeeting threeParty(UUID caseId, LocalDate on, HoldThreePartyMeeting.Form form) {
        ProgrammeMeeting meeting = new ProgrammeMeeting(caseId, on, MeetingKind.THREE_PARTY, form.participants(),
            form.whatToKnow());
        meeting.coordinatingCaseworker = form.coordinatingCaseworker();
        return meeting;
    }

    static ProgrammeMeeting first(UUID caseId, LocalDate on, HoldFirstMeeting.Form form) {
        ProgrammeMeeting meeting = new ProgrammeMeeting(caseId, on, MeetingKind.FIRST, form.participants(),
            form.summary());
        meeting.form = form.form();
        return meeting;
    }

    static ProgrammeMeeting closing(UUID caseId, LocalDate on, HoldClosingMeeting.Form form) {
        ProgrammeMeeting meeting = new ProgrammeMeeting(caseId, on, MeetingKind.CLOSING, form.participants(),
            form.summary());
        meeting.learned = form.learned();
        return meeting;
    }

    /** One that was held in another system, of which only the day is known. */
    static ProgrammeMeeting elsewhere(UUID caseId, LocalDate on, MeetingKind kind) {
        return new ProgrammeMeeting(caseId, on, kind, List.of(), null);
    }

    MeetingKind kind() {
        return kind;
    }

    ConversationForm form() {
        return form;
    }

    List<Participant> participants() {
        return participants;
    }

    String coordinatingCaseworker() {
        return coordinatingCaseworker;
    }

    String summary() {
        return summary;
    }

    String learned() {
        return learned;
    }
}
