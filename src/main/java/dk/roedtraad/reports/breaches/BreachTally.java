package dk.roedtraad.reports.breaches;

/**
 * How many breaches there are.
 *
 * @param all how many stand by today's dates
 * @param open those in which what is owed still is
 * @param explained those of which somebody has said why
 * @param signedOff those that a leader has signed
 * @param withdrawn how many beside them were noted and no longer stand
 */
record BreachTally(long all, long open, long explained, long signedOff, long withdrawn) {

    static final BreachTally NONE = withdrawn(0);

    static BreachTally withdrawn(long many) {
        return new BreachTally(0, 0, 0, 0, many);
    }

    BreachTally plus(BreachTally more) {
        return new BreachTally(all + more.all, open + more.open, explained + more.explained,
            signedOff + more.signedOff, withdrawn + more.withdrawn);
    }
}
