package dk.roedtraad.architecture.planted.inner.reports;

import dk.roedtraad.architecture.planted.inner.reports.caseload.Load;

/** Knows what stands on it. */
public class Kit {

    Load load;
}
