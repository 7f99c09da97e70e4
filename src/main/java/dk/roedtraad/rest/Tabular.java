package dk.roedtraad.rest;

/** An answer that can be read as a table too: as JSON it is what it is, as {@code text/csv} it is its table. */
public interface Tabular {

    /** @return the answer as a table */
    Table table();
}
