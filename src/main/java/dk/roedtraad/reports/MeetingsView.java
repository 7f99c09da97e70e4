package dk.roedtraad.reports;

import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the rehabilitation teams have slots enough for the cases that must be heard.
 *
 * @param waiting the cases that wait for a slot
 * @param missing the slots that are missing
 * @param tooLate how many of the waiting cases should have been heard before today
 * @param days by when cases must be heard, with the slots until then; all teams together
 * @param teams the same by team
 */
@Schema(name = "MeetingForecast")
public record MeetingsView(Figure waiting, Figure missing, int tooLate, List<MeetingCapacity.Before> days,
                           List<OfTeam> teams) implements Tabular {

    /**
     * A team by itself.
     *
     * @param team the team
     * @param waiting its cases that wait for a slot
     * @param missing the slots that are missing, when its cases get none of other teams
     * @param tooLate how many of the waiting cases should have been heard before today
     * @param days by when its cases must be heard, with its slots until then
     */
    @Schema(name = "MeetingForecastOfTeam")
    public record OfTeam(String team, Cell waiting, Cell missing, int tooLate, List<MeetingCapacity.Before> days) {
    }

    @Override
    public Table table() {
        List<List<?>> rows = new ArrayList<>();
        days.forEach(day -> rows.add(row("Alle", day)));
        teams.forEach(team -> team.days().forEach(day -> rows.add(row(team.team(), day))));
        return Table.of("prognose-moeder", List.of("Team", "Skal senest høres", "Sager", "Sager i alt til og med dagen",
            "Ledige tider til og med dagen", "Manglende tider"), rows);
    }

    private static List<?> row(String team, MeetingCapacity.Before day) {
        return List.of(team, day.mustBeHeardBy(), day.cases(), day.casesByThen(), day.freeSlotsByThen(),
            day.missingSlots());
    }
}
