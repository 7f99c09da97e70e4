package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Words;

/** What is measured of breaches. */
enum BreachMeasure {

    ALL("breaches", new Words("Overskridelser", "Breaches"), new Words(
        "Alle frister, hvis sidste dag gik, før det skyldige var gjort, frafaldet eller bortfaldet; løbende og"
            + " afsluttede. Regler, der kun varsler, og vinduer, der udløber, er ikke med.",
        "All deadlines whose last day passed before what was owed was done, waived or no longer owed; running and"
            + " ended. Rules that only warn and windows that lapse are left out."), null, true),
    OPEN("open", new Words("Åbne", "Open"), new Words("Af overskridelserne: det skyldige er stadig ikke gjort.",
        "Of the breaches: what is owed still is."), "open", true),
    CLOSED("closed", new Words("Afsluttede", "Closed"), new Words(
        "Af overskridelserne: det skyldige er gjort for sent, frafaldet eller bortfaldet efter sidste dag.",
        "Of the breaches: done late, or waived or cancelled after the last day."), "open", false),
    EXPLAINED("explained", new Words("Med årsag", "With a cause"), new Words(
        "Af overskridelserne: der er angivet en årsag.", "Of the breaches: somebody has said why."), "explained", true),
    UNEXPLAINED("unexplained", new Words("Uden årsag", "Without a cause"), new Words(
        "Af overskridelserne: ingen har angivet en årsag.", "Of the breaches: nobody has said why."), "explained",
        false),
    SIGNED_OFF("signedOff", new Words("Godkendt af leder", "Signed off"), new Words(
        "Af overskridelserne: en leder har set årsagen og godkendt den.",
        "Of the breaches: a leader has seen the cause and signed it."), "signedOff", true),
    WITHDRAWN("withdrawn", new Words("Noteret, gælder ikke længere", "Noted, no longer standing"), new Words(
        "Ikke talt med blandt overskridelserne: de er noteret, da sidste dag var passeret, men gælder ikke længere"
            + " efter datoerne i dag, fordi fristen er flyttet siden, noget viste sig at være gjort, frafaldet eller"
            + " bortfaldet til tiden, eller en ny frist er trådt i stedet. Ud af alle, der gælder, og dem, der ikke"
            + " gør.",
        "Not counted among the breaches: they were noted when the last day had passed, and by today's dates stand no"
            + " longer, since the deadline was moved, something turned out to be done, waived or no longer owed in"
            + " time, or another deadline took its place. Of all that stand, and those that do not."), null, true);

    private static final String SOURCE = "domain notes D.2 (record), D.5; cause codes and sign-off: own proposal";

    private final Measure measure;

    private final String parameter;

    private final boolean value;

    BreachMeasure(String key, Words title, Words definition, String parameter, boolean value) {
        this.measure = new Measure(key, title, definition, SOURCE);
        this.parameter = parameter;
        this.value = value;
    }

    Measure measure() {
        return measure;
    }

    Count count(BreachTally tally) {
        return switch (this) {
            case ALL -> Count.of(tally.all());
            case OPEN -> Count.of(tally.open(), tally.all());
            case CLOSED -> Count.of(tally.all() - tally.open(), tally.all());
            case EXPLAINED -> Count.of(tally.explained(), tally.all());
            case UNEXPLAINED -> Count.of(tally.all() - tally.explained(), tally.all());
            case SIGNED_OFF -> Count.of(tally.signedOff(), tally.all());
            case WITHDRAWN -> Count.of(tally.withdrawn(), tally.all() + tally.withdrawn());
        };
    }

    /** @return the list of them, within a list of all */
    Link list(Link all) {
        Link standing = all.set("standing", this == WITHDRAWN ? BreachStanding.WITHDRAWN : BreachStanding.STANDING);
        return parameter == null ? standing : standing.set(parameter, value);
    }
}
