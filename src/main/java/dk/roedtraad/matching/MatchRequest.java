package dk.roedtraad.matching;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the citizen needs of a company, as the caseworker asks the VK.
 *
 * <p>A citizen who is not ready gets another offer and a day to be asked again. Otherwise the VK searches. When a
 * company is found, a placement is agreed on; when company or citizen decline, the VK searches on with the same
 * request. When no company is found, the request ends with what was tried, and a new one is made. It lapses when the
 * case closes.
 */
@Entity
@Table(name = "match_request")
class MatchRequest extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "team")
    private String team;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "ready")
    private boolean ready;

    @Column(name = "wishes")
    private String wishes;

    @Column(name = "consideration_needs")
    private String considerationNeeds;

    @Column(name = "hours_per_week")
    private BigDecimal hoursPerWeek;

    @Column(name = "goal")
    private String goal;

    @Column(name = "previous_learning")
    private String previousLearning;

    @Column(name = "other_offer")
    private String otherOffer;

    @Column(name = "ask_again_on")
    private LocalDate askAgainOn;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "opening_id")
    private UUID openingId;

    @Column(name = "declines")
    @Convert(converter = DeclinesColumn.class)
    private List<Decline> declines = List.of();

    @Column(name = "tried")
    private String tried;

    @Column(name = "advice")
    private String advice;

    @Column(name = "placed_on")
    private LocalDate placedOn;

    @Column(name = "not_found_on")
    private LocalDate notFoundOn;

    @Column(name = "lapsed_on")
    private LocalDate lapsedOn;

    protected MatchRequest() {
    }

    MatchRequest(UUID caseId, String team, LocalDate requestedOn, RequestMatch.Form form) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.team = team;
        this.requestedOn = requestedOn;
        this.ready = form.ready();
        this.wishes = form.wishes();
        this.considerationNeeds = form.considerationNeeds();
        this.hoursPerWeek = form.hoursPerWeek();
        this.goal = form.goal();
        this.previousLearning = form.previousLearning();
        this.otherOffer = form.otherOffer();
        this.askAgainOn = form.askAgainOn();
    }

    MatchState state() {
        if (!ready) {
            return MatchState.NOT_READY;
        }
        if (lapsedOn != null) {
            return MatchState.LAPSED;
        }
        if (placedOn != null) {
            return MatchState.PLACED;
        }
        if (notFoundOn != null) {
            return MatchState.NOT_FOUND;
        }
        return companyId != null ? MatchState.FOUND : MatchState.SEARCHING;
    }

    void found(UUID company, UUID opening) {
        companyId = company;
        openingId = opening;
    }

    void notFound(LocalDate on, String whatWasTried, String whatToDo) {
        notFoundOn = on;
        tried = whatWasTried;
        advice = whatToDo;
    }

    /** The VK searches on, with the same request. */
    void declined(Decline decline) {
        List<Decline> more = new ArrayList<>(declines);
        more.add(decline);
        declines = List.copyOf(more);
        companyId = null;
        openingId = null;
    }

    void placed(LocalDate on) {
        placedOn = on;
    }

    void lapse(LocalDate on) {
        lapsedOn = on;
    }

    void goesOnWithCase() {
        lapsedOn = null;
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    UUID companyId() {
        return companyId;
    }

    UUID openingId() {
        return openingId;
    }

    String advice() {
        return advice;
    }

    List<Decline> declines() {
        return declines;
    }

    OpenMatchView openView() {
        return new OpenMatchView(id(), caseId, team, requestedOn, hoursPerWeek, state());
    }

    MatchRequestView view() {
        return new MatchRequestView(id(), state(), requestedOn, wishes, considerationNeeds, hoursPerWeek, goal,
            previousLearning, otherOffer, askAgainOn, companyId, openingId, declines, tried, advice);
    }
}
