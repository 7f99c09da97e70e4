package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Who was in a programme, at a company and in ordinary hours, day by day. */
final class EffortWeeks {

    private final Map<UUID, Programme> programmes = new HashMap<>();

    private final Map<UUID, Placed> placements = new HashMap<>();

    /** A case's programme, with its placements; closed is null while it is open. */
    private record Programme(LocalDate since, LocalDate closed, List<Placed> placements) {

        boolean runsIn(Period period) {
            return !since.isAfter(period.to()) && (closed == null || !closed.isBefore(period.from()));
        }

        boolean isPlacedIn(Period period) {
            return placements.stream().anyMatch(placed -> placed.runsIn(period));
        }

        boolean isOrdinaryIn(Period period) {
            return placements.stream().anyMatch(placed -> placed.isOrdinaryIn(period));
        }
    }

    /** A placement, with the ordinary hours from each day on which they were agreed or looked at. */
    private record Placed(LocalDate from, LocalDate to, NavigableMap<LocalDate, BigDecimal> ordinaryHours) {

        boolean runsIn(Period period) {
            return !from.isAfter(period.to()) && !to.isBefore(period.from());
        }

        boolean isOrdinaryIn(Period period) {
            Map.Entry<LocalDate, BigDecimal> last = ordinaryHours.floorEntry(period.to());
            return runsIn(period) && last != null && last.getValue().signum() > 0;
        }
    }

    void programme(UUID caseId, LocalDate since, LocalDate closed) {
        programmes.put(caseId, new Programme(since, closed, new ArrayList<>()));
    }

    /** @param ordinaryHours those agreed at the beginning, or null */
    void placement(UUID id, UUID caseId, Period days, BigDecimal ordinaryHours) {
        Placed placed = new Placed(days.from(), days.to(), new TreeMap<>());
        if (programmes.containsKey(caseId)) {
            programmes.get(caseId).placements().add(placed);
            placements.put(id, placed);
        }
        hours(id, days.from(), ordinaryHours);
    }

    /** How many ordinary hours a week there were on a day. */
    void hours(UUID placement, LocalDate on, BigDecimal ordinaryHours) {
        if (placements.containsKey(placement) && ordinaryHours != null) {
            placements.get(placement).ordinaryHours().put(on, ordinaryHours);
        }
    }

    int inProgramme(Period period) {
        return (int) running(period).count();
    }

    int placed(Period period) {
        return (int) running(period).filter(one -> one.getValue().isPlacedIn(period)).count();
    }

    int ordinary(Period period) {
        return (int) running(period).filter(one -> one.getValue().isOrdinaryIn(period)).count();
    }

    /** @return the cases whose programme ran in the period, in the order of their ids */
    List<EffortCase> cases(Period period) {
        return running(period).map(one -> new EffortCase(one.getKey(), one.getValue().since(), one.getValue().closed(),
                one.getValue().isPlacedIn(period), one.getValue().isOrdinaryIn(period)))
            .sorted(Comparator.comparing(one -> one.caseId().toString())).toList();
    }

    private Stream<Map.Entry<UUID, Programme>> running(Period period) {
        return programmes.entrySet().stream().filter(one -> one.getValue().runsIn(period));
    }
}
