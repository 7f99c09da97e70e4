package dk.roedtraad.surveys;

import dk.roedtraad.rest.Label;

/** What a citizen can answer to a statement; the categories that the report shows. */
public enum SurveyAnswer {
    @Label(da = "Helt uenig", en = "Strongly disagree")
    STRONGLY_DISAGREE,
    @Label(da = "Uenig", en = "Disagree")
    DISAGREE,
    @Label(da = "Hverken enig eller uenig", en = "Neither agree nor disagree")
    NEITHER,
    @Label(da = "Enig", en = "Agree")
    AGREE,
    @Label(da = "Helt enig", en = "Strongly agree")
    STRONGLY_AGREE,
    @Label(da = "Ved ikke", en = "Don't know")
    DONT_KNOW,
    @Label(da = "Ønsker ikke at svare", en = "Does not wish to answer")
    NO_ANSWER
}
