package dk.roedtraad.surveys;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a citizen answered to a survey, or that the citizen did not want to. */
@Entity
@Table(name = "survey_response")
class SurveyResponse extends Questioning {

    @Enumerated(EnumType.STRING)
    @Column(name = "survey")
    private Survey survey;

    @Column(name = "declined")
    private boolean declined;

    @Column(name = "had_internship")
    private boolean hadInternship;

    @Convert(converter = SurveyRepliesColumn.class)
    @Column(name = "answers")
    private List<SurveyReply> answers;

    protected SurveyResponse() {
    }

    private SurveyResponse(UUID caseId, LocalDate on, Survey survey) {
        super(caseId, on);
        this.survey = survey;
    }

    static SurveyResponse toVisitationSurvey(UUID caseId, LocalDate on, ConductVisitationSurvey.Form form) {
        SurveyResponse response = new SurveyResponse(caseId, on, Survey.VISITATION);
        response.declined = form.hasDeclined();
        response.answers = form.answers();
        return response;
    }

    static SurveyResponse toSixMonthSurvey(UUID caseId, LocalDate on, ConductSixMonthSurvey.Form form) {
        SurveyResponse response = new SurveyResponse(caseId, on, Survey.SIX_MONTHS);
        response.declined = form.hasDeclined();
        response.hadInternship = form.internshipHeld();
        response.answers = form.answers();
        return response;
    }

    /** To a survey of another system, where the answers stay. */
    static SurveyResponse elsewhere(UUID caseId, SurveySoFar asked) {
        SurveyResponse response = new SurveyResponse(caseId, asked.occurredOn(), asked.survey());
        response.declined = asked.declined();
        response.answers = List.of();
        return response;
    }

    Survey survey() {
        return survey;
    }

    boolean declined() {
        return declined;
    }

    boolean hadInternship() {
        return hadInternship;
    }

    List<SurveyReply> answers() {
        return answers;
    }
}
