package dk.roedtraad.rules;

import java.time.LocalDate;

/**
 * For which part of a programme a rule is meant, counted in whole weeks since the programme's first day.
 *
 * @param fromWeek the first of these weeks, from 0, or null for from the beginning
 * @param untilWeek the first week no more among them, or null for to the end
 * @param inPerson whether only a meeting in person will do meanwhile (A1.18)
 */
public record Stage(Integer fromWeek, Integer untilWeek, boolean inPerson) {

    /** @return whether the day lies in these weeks of a programme that began on a day */
    public boolean covers(LocalDate day, LocalDate programmeStart) {
        return (fromWeek == null || !day.isBefore(programmeStart.plusWeeks(fromWeek)))
            && (untilWeek == null || day.isBefore(programmeStart.plusWeeks(untilWeek)));
    }
}
