package dk.roedtraad.reports.forecast;

import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.FigureTable;

import dk.roedtraad.reports.FigureTable.Part;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the rehabilitation teams have slots enough for the cases that must be heard.
 *
 * @param waiting the cases that wait for a slot
 * @param missing the slots that are missing
 * @param tooLate the waiting cases that should have been heard before today
 * @param mustBeHeard the other waiting cases
 * @param freeSlots the slots that nobody has
 * @param days by when cases must be heard, with the slots until then; all teams together
 * @param teams the same by team
 */
@Schema(name = "MeetingForecast")
public record MeetingsView(Figure waiting, Figure missing, Figure tooLate, Figure mustBeHeard, Figure freeSlots,
                           List<Day> days, List<OfTeam> teams) implements Tabular {

    /**
     * How it stands with the cases that must be heard by a day.
     *
     * @param mustBeHeardBy the day
     * @param cases how many must be heard by that very day
     * @param casesByThen how many must be heard by then, those of earlier days and those too late among them
     * @param freeSlotsByThen how many slots are free from today to that day, it included
     * @param missingSlots how many of those cases cannot be heard in time, whoever gets the slots
     */
    @Schema(name = "MeetingForecastDay")
    public record Day(LocalDate mustBeHeardBy, Cell cases, Cell casesByThen, Cell freeSlotsByThen, Cell missingSlots) {

        private Stream<Cell> cells() {
            return Stream.of(cases, casesByThen, freeSlotsByThen, missingSlots);
        }
    }

    /**
     * A team by itself.
     *
     * @param team the team
     * @param waiting its cases that wait for a slot
     * @param missing the slots that are missing, when its cases get none of other teams
     * @param tooLate the waiting cases that should have been heard before today
     * @param mustBeHeard its other waiting cases
     * @param freeSlots its slots that nobody has
     * @param days by when its cases must be heard, with its slots until then
     */
    @Schema(name = "MeetingForecastOfTeam")
    public record OfTeam(String team, Cell waiting, Cell missing, Cell tooLate, Cell mustBeHeard, Cell freeSlots,
                         List<Day> days) {
    }

    @Override
    public Table table() {
        FigureTable table = new FigureTable().add(Part.ALL, all());
        days.forEach(day -> add(table, Part.of("Skal senest høres", day.mustBeHeardBy().toString(),
            day.mustBeHeardBy().toString()), day.cells()));
        teams.forEach(team -> {
            add(table, Part.of("Team", team.team(), team.team()), Stream.of(team.waiting(), team.missing(),
                team.tooLate(), team.mustBeHeard(), team.freeSlots()));
            team.days().forEach(day -> add(table, Part.of("Team, skal senest høres", team.team() + " "
                + day.mustBeHeardBy(), team.team() + ", " + day.mustBeHeardBy()), day.cells()));
        });
        return table.named("prognose-moeder");
    }

    private List<Figure> all() {
        return List.of(waiting, missing, tooLate, mustBeHeard, freeSlots);
    }

    private void add(FigureTable table, Part part, Stream<Cell> cells) {
        cells.forEach(cell -> table.add(part, all().stream()
            .filter(figure -> figure.measure().equals(cell.measure())).findFirst().orElseThrow(), cell));
    }
}
