package dk.roedtraad.architecture.planted.inner.reports.flow;

import dk.roedtraad.architecture.planted.inner.reports.caseload.Load;

/** Knows its neighbour, which knows it. */
public class Stay {

    Load load;
}
