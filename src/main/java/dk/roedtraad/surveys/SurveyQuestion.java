package dk.roedtraad.surveys;

import static dk.roedtraad.surveys.Survey.SIX_MONTHS;
import static dk.roedtraad.surveys.Survey.VISITATION;

import dk.roedtraad.rest.Label;
import java.util.Arrays;

/**
 * The statements of the two surveys, in the report's paraphrase and order (2019, pp. 16-17); which survey a statement
 * belongs to is inferred from the themes that the report names.
 */
public enum SurveyQuestion {
    @Label(da = "Hørt og inddraget i forberedelsen af sagen til mødet",
        en = "Heard and involved in preparing the case for the meeting")
    INVOLVED_IN_PREPARATION(VISITATION),
    @Label(da = "Godt informeret om, hvad mødet gik ud på", en = "Well informed of what the meeting was about")
    INFORMED_ABOUT_MEETING(VISITATION),
    @Label(da = "Teamet gjorde det klart, hvad formålet var og hvad der skulle tales om",
        en = "The team made clear what the purpose was and what was to be talked about")
    PURPOSE_MADE_CLEAR(VISITATION),
    @Label(da = "Samlet tilfreds med forberedelsen", en = "Satisfied with the preparation as a whole")
    SATISFIED_WITH_PREPARATION(VISITATION),
    @Label(da = "Har talt med sagsbehandler om job-/uddannelsesmål",
        en = "Has talked with the caseworker about a job or education goal")
    GOAL_TALKED_ABOUT_WITH_CASEWORKER(VISITATION),
    @Label(da = "Har talt med rehabiliteringsteamet om mål",
        en = "Has talked with the rehabilitation team about a goal")
    GOAL_TALKED_ABOUT_WITH_TEAM(VISITATION),
    @Label(da = "Klar plan for hvad der skal ske", en = "A clear plan of what is to happen")
    CLEAR_PLAN(SIX_MONTHS),
    @Label(da = "Klart job-/uddannelsesmål i planen", en = "A clear job or education goal in the plan")
    CLEAR_GOAL(SIX_MONTHS),
    @Label(da = "Indflydelse på hvad der skal ske", en = "Influence on what is to happen")
    INFLUENCE(SIX_MONTHS),
    @Label(da = "Motiveret for at fortsætte", en = "Motivated to go on")
    MOTIVATED(SIX_MONTHS),
    @Label(da = "Praktikken har hjulpet nærmere målet", en = "The internship has helped towards the goal")
    INTERNSHIP_HELPED(SIX_MONTHS),
    @Label(da = "Tilfreds med praktikken", en = "Satisfied with the internship")
    SATISFIED_WITH_INTERNSHIP(SIX_MONTHS);

    private final Survey survey;

    SurveyQuestion(Survey survey) {
        this.survey = survey;
    }

    /** @return the survey that asks it */
    public Survey survey() {
        return survey;
    }

    /** @return its number within its survey, from 1 */
    public int number() {
        return (int) Arrays.stream(values()).filter(other -> other.survey == survey && other.compareTo(this) <= 0)
            .count();
    }

    /** @return whether only those are asked who have been in an internship */
    public boolean asksOfInternship() {
        return this == INTERNSHIP_HELPED || this == SATISFIED_WITH_INTERNSHIP;
    }
}
