package dk.roedtraad.reports.forecast;

import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Words;

/** What the forecast's figures measure. */
final class ForecastMeasures {

    private static final String LEADERS = "Domain notes D.5, no. 1";

    static final Measure RUNNING = new Measure("running", new Words("Løbende frister", "Running deadlines"),
        new Words("Løbende frister, der kan overskrides, i åbne sager; en frist, der kun varsler (F-CONTACT), eller som"
            + " bare udløber (F-APPEAL), er ikke med. Summen af de overskredne, alle uger, de senere og dem uden dag.",
            "Running deadlines of open cases that can be breached; those that only warn (F-CONTACT) or merely lapse"
                + " (F-APPEAL) are left out. The sum of overdue, all weeks, later and without a day."), LEADERS);

    static final Measure OVERDUE = new Measure("overdue", new Words("Overskredne nu", "Overdue now"),
        new Words("Løbende frister, hvis sidste dag er før i dag, og som ikke står stille i dag; ud af alle løbende.",
            "Running deadlines whose last day lies before today and that do not stand still today; of all running."),
        LEADERS);

    static final Measure DUE = new Measure("due", new Words("Forfalder i ugen", "Due in the week"),
        new Words("Løbende frister, hvis sidste dag ligger i ugen (denne uge: fra i dag til og med søndag), også dem,"
            + " der står stille i dag, men har en dag; ud af alle løbende.",
            "Running deadlines whose last day lies in the week (this week: from today to Sunday), those that stand"
                + " still today but have a day among them; of all running."), LEADERS);

    static final Measure LATER = new Measure("later", new Words("Forfalder senere", "Due later"),
        new Words("Løbende frister, hvis sidste dag ligger efter de viste uger; ud af alle løbende.",
            "Running deadlines whose last day lies after the weeks shown; of all running."), LEADERS);

    static final Measure WITHOUT_DAY = new Measure("withoutDay", new Words("Uden dag", "Without a day"),
        new Words("Løbende frister, der står stille uden kendt slutdag, eller som var overskredet, da de gik i stå; ud"
            + " af alle løbende.",
            "Running deadlines that stand still until further notice, or that were overdue already when they were made"
                + " to; of all running."), LEADERS);

    static final Measure AT_RISK = new Measure("willBreach",
        new Words("Overskrides, hvis intet gøres", "Will be breached if nothing is done"),
        new Words("Frister, der forfalder i de viste uger, uden at det, der opfylder dem, er på vej: F-PREP uden"
            + " rehabiliteringsmøde til og med fristens dag, F-FIRST-EFFORT og F-PLACEMENT uden aftalt"
            + " virksomhedsforløb, der begynder til og med dagen (indsatser i planen tælles først, når de er"
            + " begyndt), og andre, hvis opgave ingen har, ligger hos en fraværende, eller venter på et tidligere"
            + " skridt; ud af alle, der forfalder i de viste uger, ved en årsag ud af dem, der overskrides.",
            "Deadlines due in the weeks shown without what meets them being on its way: F-PREP without a meeting with"
                + " the team until its day, F-FIRST-EFFORT and F-PLACEMENT without an agreed placement that begins by"
                + " then (efforts in the plan count when they have begun), and others whose task nobody has, lies with"
                + " somebody who is not there, or waits for an earlier step; of all that are due in the weeks shown;"
                + " of a cause, of those that will be breached."),
        "Own proposal");

    static final Measure ON_ITS_WAY = new Measure("onItsWay",
        new Words("Overskrides ikke, som det står", "Will be kept as things stand"),
        new Words("Frister, der forfalder i de viste uger, og som ikke overskrides, hvis alt går, som det er sat i"
            + " værk; ud af alle, der forfalder i de viste uger.",
            "Deadlines due in the weeks shown that will not be breached if all goes as it has been set going; of all"
                + " that are due in the weeks shown."), "Own proposal");

    static final Measure WAITING = new Measure("waitingForMeeting",
        new Words("Sager uden tid til rehabiliteringsmøde", "Cases without a slot with the team"),
        new Words("Sager med løbende F-PREP og uden booket møde til og med den dag, de senest skal høres; ved en dag"
            + " dem, der skal høres senest den dag, også dem, det er for sent for.",
            "Cases with a running F-PREP and no booked meeting until the day by which they must be heard; at a day"
                + " those that must be heard by then, those too late among them."),
        "Bedre Ressourceforløb, 2019, p. 25 (A1.01); own proposal");

    static final Measure MISSING_SLOTS = new Measure("missingSlots",
        new Words("Manglende tider på rehabiliteringsmøder", "Missing slots with the team"),
        new Words("Det største antal sager, der ikke kan høres i tide før nogen dag, hvordan tiderne end fordeles; ud"
            + " af de sager, der venter. Hvilke det bliver, er ikke afgjort: listen er alle, der venter.",
            "The most cases that cannot be heard in time before any day, however the slots are given out; of the cases"
                + " that wait. Which they will be is not settled: the list is of all that wait."), "Own proposal");

    static final Measure TOO_LATE = new Measure("tooLate",
        new Words("Skulle allerede være hørt", "Should have been heard already"),
        new Words("Sager uden tid, hvis F-PREP er overskredet; ud af de sager, der venter.",
            "Cases without a slot whose F-PREP is overdue; of the cases that wait."),
        "Bedre Ressourceforløb, 2019, p. 25 (A1.01)");

    static final Measure MUST_BE_HEARD = new Measure("mustBeHeard",
        new Words("Skal høres senest en dag, der kommer", "Must be heard by a day that comes"),
        new Words("Sager uden tid, hvis F-PREP ikke er overskredet, ved en dag dem, der senest skal høres netop den"
            + " dag; ud af de sager, der venter.",
            "Cases without a slot whose F-PREP is not overdue, at a day those that must be heard by that very day; of"
                + " the cases that wait."), "Bedre Ressourceforløb, 2019, p. 25 (A1.01)");

    static final Measure FREE_SLOTS = new Measure("freeSlots",
        new Words("Ledige tider", "Free slots"),
        new Words("Tider hos rehabiliteringsteamene fra i dag, som ingen har, ved en dag til og med den. Listen er"
            + " mødedagene, hver med sine ledige tider.",
            "Slots with the rehabilitation teams from today on that nobody has, at a day until it. The list is of the"
                + " days they meet, each with its free slots."), "Own proposal");

    private ForecastMeasures() {
    }
}
