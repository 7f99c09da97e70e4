package dk.roedtraad.transfer;

import dk.roedtraad.transfer.TakeOverResult.Result;
import java.util.List;

/**
 * What became of a list of cases.
 *
 * @param dryRun whether it was only tried
 * @param takenOver how many go on here, or would
 * @param alreadyHere how many were here already
 * @param refused how many were refused
 * @param items a result for each, in the order of the list
 */
public record TakeOverAnswer(boolean dryRun, int takenOver, int alreadyHere, int refused,
                             List<TakeOverResult> items) {

    static TakeOverAnswer of(boolean dryRun, List<TakeOverResult> items) {
        return new TakeOverAnswer(dryRun, count(items, dryRun ? Result.WOULD_BE_TAKEN_OVER : Result.TAKEN_OVER),
            count(items, Result.ALREADY_HERE), count(items, Result.REFUSED), items);
    }

    private static int count(List<TakeOverResult> items, Result wanted) {
        return (int) items.stream().filter(item -> item.result() == wanted).count();
    }
}
