package dk.roedtraad.reports;

/**
 * How many breaches there are.
 *
 * @param all in all
 * @param open those in which what is owed still is
 * @param explained those of which somebody has said why
 * @param signedOff those that a leader has signed
 */
record BreachTally(long all, long open, long explained, long signedOff) {

    static final BreachTally NONE = new BreachTally(0, 0, 0, 0);

    BreachTally plus(BreachTally more) {
        return new BreachTally(all + more.all, open + more.open, explained + more.explained,
            signedOff + more.signedOff);
    }
}
