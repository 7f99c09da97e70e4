package dk.roedtraad.support;

import dk.roedtraad.support.GiveSupport.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** Support as it is asked for. */
final class Situations {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static final Form MENTOR = mentor(MONDAY, MONDAY.plusDays(60));

    static final Form SPARRING = new Form(MONDAY, SupportKind.SPARRING, null,
        new SparringRequest("Hvad nu?", Set.of(Discipline.DOCTOR)), null);

    static final Form OBJECTION = new Form(MONDAY, SupportKind.HEALTH_TALK, null, null, "Jeg kan ikke løfte.");

    private Situations() {
    }

    static Form mentor(LocalDate from, LocalDate to) {
        return new Form(MONDAY, SupportKind.MENTOR,
            new MentorGrant(MentorType.COMPANY, BigDecimal.ONE, from, to, "En at spørge."), null, null);
    }
}
