package dk.roedtraad.reports;

import java.util.List;

/**
 * The figures of a part of what a report is about; the parts add up to the total.
 *
 * @param key the part: a rule's key, a team, a phase, a month as 2026-03, a week as 2026-W13; empty for what has none
 * @param title what it is called, Danish
 * @param figures its figures, in the order of the total's
 */
public record Group(String key, String title, List<Cell> figures) {
}
