package dk.roedtraad.reports.caseload;

import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Words;

/** What the figures of the caseload measure. */
final class CaseloadMeasures {

    private static final String SOURCE = "The 2019 evaluation, p. 26 (A10.01); På rette vej, p. 14 (A10.02); weighting:"
        + " own proposal";

    static final Measure OPEN = new Measure("openCases", new Words("Åbne sager", "Open cases"),
        new Words("Sager, der ikke er lukket, også dem, der er sat i bero.",
            "Cases that are not closed, those on hold among them."), SOURCE);

    static final Measure ON_HOLD = new Measure("onHold", new Words("Sager i bero", "Cases on hold"),
        new Words("Åbne sager, som en myndighed har sat i bero i dag; ud af alle åbne sager, ved en person ud"
            + " af personens.",
            "Open cases that an authority has put on hold today; of all open cases; of a person, of those"
                + " that the person has."), SOURCE);

    static final Measure RUNNING = new Measure("runningCases", new Words("Sager, der løber", "Running cases"),
        new Words("Åbne sager, som ingen myndighed har sat i bero i dag; ud af alle åbne sager.",
            "Open cases that no authority has put on hold today; of all open cases."), SOURCE);

    static final Measure INTENSIVE = new Measure("intensiveCases",
        new Words("Sager med ugentlige samtaler", "Cases with weekly conversations"),
        new Words("Åbne sager, der følger profilen paa-rette-vej; ud af alle åbne sager, ved en person ud af"
            + " personens.",
            "Open cases that follow the profile paa-rette-vej; of all open cases; of a person, of those"
                + " that the person has."), SOURCE);

    static final Measure ASSIGNED = new Measure("assignedCases", new Words("Sager hos nogen", "Assigned cases"),
        new Words("Åbne sager med en person i rollen; ud af alle åbne sager. Sagsbehandleren er den, der forbereder,"
            + " og under forløbet den koordinerende. En persons sager er dem i alle teams.",
            "Open cases with somebody in the role; of all open cases. The caseworker is the one who prepares, and"
                + " during the programme the coordinating one. A person's cases are those in all teams."), SOURCE);

    static final Measure UNASSIGNED = new Measure("unassignedCases", new Words("Sager hos ingen", "Unassigned cases"),
        new Words("Åbne sager uden person i rollen; ud af alle åbne sager.",
            "Open cases with nobody in the role; of all open cases."), SOURCE);

    static final Measure STAFF = new Measure("staff", new Words("Personer i rollen", "People in the role"),
        new Words("Personer, der har rollen og ikke er fratrådt.",
            "People who hold the role and have not left."), SOURCE);

    static final Measure PER_PERSON = new Measure("perPerson",
        new Words("Belastning pr. person", "Caseload of a person"),
        new Words("Sager hos nogen, omregnet til almindelige og delt med personerne i rollen. Et effektivt sagstal er"
            + " 35 til 45 sager pr. person; 25 sager med ugentlige samtaler (profilen paa-rette-vej) fylder som 45"
            + " andre.",
            "Assigned cases, as ordinary ones, shared among the people in the role. An effective caseload is 35 to 45"
                + " cases a person; 25 cases with weekly conversations (the profile paa-rette-vej) fill as 45 others."),
        SOURCE);

    private CaseloadMeasures() {
    }
}
