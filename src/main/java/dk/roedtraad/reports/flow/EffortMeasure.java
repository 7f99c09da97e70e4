package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.Words;

/** What is measured of the cases in their programme, day by day; each measure stands beside what it leaves out. */
enum EffortMeasure {

    PROGRAMMES("programmes", new Words("I ressourceforløb", "In the programme"), new Words(
        "Sager, hvis ressourceforløb er begyndt og ikke er lukket før perioden eller ugen. Kalenderuger.",
        "Cases whose programme has begun and is not closed before the period or the week. Calendar weeks."), null,
        true),
    AT_COMPANY("atCompany", new Words("I virksomhedsforløb", "At a company"), new Words(
        "Sager, der har et virksomhedsforløb en dag i perioden eller ugen; ud af dem i ressourceforløb.",
        "Cases with a placement on a day of the period or the week; of those in the programme."), "atCompany", true),
    NOT_AT_COMPANY("notAtCompany", new Words("Ikke i virksomhedsforløb", "Not at a company"), new Words(
        "Sager, der ikke har et virksomhedsforløb nogen dag i perioden eller ugen; ud af dem i ressourceforløb.",
        "Cases without a placement on any day of the period or the week; of those in the programme."), "atCompany",
        false),
    ORDINARY_HOURS("ordinaryHours", new Words("Med ordinære timer", "In ordinary hours"), new Words(
        "Sager i virksomhedsforløb, hvor der ved periodens eller ugens udgang sidst er aftalt eller fundet ordinære"
            + " timer; ud af dem i ressourceforløb. Timer efter sagens afslutning kendes ikke her.",
        "Cases at a company where by the end of the period or the week ordinary hours were last agreed or found; of"
            + " those in the programme. Hours after the case was closed are not known here."), "ordinaryHours", true),
    WITHOUT_ORDINARY_HOURS("withoutOrdinaryHours", new Words("Uden ordinære timer", "Without ordinary hours"),
        new Words("Sager uden ordinære timer, i virksomhedsforløb eller ej; ud af dem i ressourceforløb.",
            "Cases without ordinary hours, at a company or not; of those in the programme."), "ordinaryHours", false);

    private static final String SOURCE = "The 2019 evaluation, pp. 8-9 (A6.01), p. 12 (A6.04)";

    private final Measure measure;

    private final String parameter;

    private final boolean value;

    EffortMeasure(String key, Words title, Words definition, String parameter, boolean value) {
        this.measure = new Measure(key, title, definition, SOURCE);
        this.parameter = parameter;
        this.value = value;
    }

    Measure measure() {
        return measure;
    }

    Count count(EffortWeeks weeks, Period period) {
        int programmes = weeks.inProgramme(period);
        return switch (this) {
            case PROGRAMMES -> Count.of(programmes);
            case AT_COMPANY -> Count.of(weeks.placed(period), programmes);
            case NOT_AT_COMPANY -> Count.of(programmes - weeks.placed(period), programmes);
            case ORDINARY_HOURS -> Count.of(weeks.ordinary(period), programmes);
            case WITHOUT_ORDINARY_HOURS -> Count.of(programmes - weeks.ordinary(period), programmes);
        };
    }

    /** @return the list of them, within a list of all */
    String list(Link all) {
        return parameter == null ? all.href() : all.with(parameter, value).href();
    }
}
