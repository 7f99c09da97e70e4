package dk.roedtraad.walk;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The seeds of the walk, and those that once found something and are lived through ever since. */
final class KeptSeeds {

    /**
     * A seed that once failed.
     *
     * @param seed whose life it was
     * @param why what it found
     */
    record Kept(long seed, String why) {
    }

    static final List<Kept> ALL = List.of(
        new Kept(20_190_922, "a programme with a placement and no plan was refused at its take-over"));

    private static final int CASES = Integer.getInteger("walk.cases", 500);

    private static final long FIRST = Long.getLong("walk.seed", 20_190_603);

    private KeptSeeds() {
    }

    /** @return the seeds to live through: the only one that was asked for, or all of the walk and those kept */
    static LongStream toWalk() {
        Long only = Long.getLong("walk.only");
        return only != null ? LongStream.of(only) : LongStream.concat(ALL.stream().mapToLong(Kept::seed),
            LongStream.range(FIRST, FIRST + CASES)).distinct();
    }

    static boolean areTheWholeWalk() {
        return Long.getLong("walk.only") == null && CASES >= 500;
    }

    static boolean areAny() {
        return !ALL.isEmpty();
    }

    static Stream<Kept> kept() {
        return ALL.stream();
    }
}
