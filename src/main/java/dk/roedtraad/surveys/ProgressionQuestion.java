package dk.roedtraad.surveys;

import static dk.roedtraad.surveys.Respondent.CASEWORKER;
import static dk.roedtraad.surveys.Respondent.CITIZEN;

import dk.roedtraad.rest.Label;

/** The eleven questions of a progression measurement, in the report's wording and order (2019, p. 14). */
public enum ProgressionQuestion {
    @Label(da = "Tror du, dine kompetencer kan bruges på en arbejdsplads?",
        en = "Do you think your skills can be used at a workplace?")
    SKILLS_USABLE(CITIZEN),
    @Label(da = "Hvordan vil du alt i alt vurdere dit helbred (fysisk og psykisk) i forhold til at kunne varetage et"
        + " arbejde: Fx fleksjob, deltid?",
        en = "All in all, how do you rate your health (physical and mental) for holding a job: e.g. flex job?")
    HEALTH_FOR_WORK(CITIZEN),
    @Label(da = "Har du overskud i hverdagen til at fokusere på arbejde, herunder praktikforløb?",
        en = "Do you have the energy in everyday life to focus on work, including an internship?")
    ENERGY_FOR_WORK(CITIZEN),
    @Label(da = "Har du en ide om, hvilket arbejde du gerne vil have?",
        en = "Do you have an idea of what work you would like?")
    IDEA_OF_WORK(CITIZEN),
    @Label(da = "Har du en klar og meningsfuld plan for, hvordan du kan komme i gang med at arbejde?",
        en = "Do you have a clear and meaningful plan for how you can begin to work?")
    PLAN_FOR_WORK(CITIZEN),
    @Label(da = "Hvor god er du til at samarbejde med andre?", en = "How good are you at cooperating with others?")
    COOPERATION(CITIZEN),
    @Label(da = "Har du adgang til en person (mentor, sagsbehandler osv.), som lytter til dig og hjælper dig, når du"
        + " har behov for det?",
        en = "Is there somebody (mentor, caseworker etc.) who listens to you and helps you when you need it?")
    SOMEBODY_WHO_LISTENS(CITIZEN),
    @Label(da = "Har du støtte fra familie, venner eller andre, når du har brug for hjælp?",
        en = "Do you have support from family, friends or others when you need help?")
    SUPPORT_FROM_NETWORK(CITIZEN),
    @Label(da = "Har borgeren en realistisk forståelse af, hvor på arbejdsmarkedet hans/hendes kompetencer kan bruges?",
        en = "Does the citizen understand realistically where on the labour market their skills can be used?")
    REALISTIC_ABOUT_WORK(CASEWORKER),
    @Label(da = "Hvor god er borgeren til at fortælle om sig selv og relevante kompetencer (fx i samtalen, til en"
        + " arbejdsgiver mv.)?",
        en = "How good is the citizen at telling about themselves and relevant skills (e.g. to an employer)?")
    TELLS_OF_SKILLS(CASEWORKER),
    @Label(da = "Tror du, at borgeren kommer i job inden for det næste år?",
        en = "Do you think that the citizen will get a job within the next year?")
    JOB_WITHIN_A_YEAR(CASEWORKER);

    private final Respondent respondent;

    ProgressionQuestion(Respondent respondent) {
        this.respondent = respondent;
    }

    /** @return its number in the report, from 1 */
    public int number() {
        return ordinal() + 1;
    }

    /** @return who answers; inferred from the wording, since the report does not say */
    public Respondent respondent() {
        return respondent;
    }
}
