package dk.roedtraad.architecture.planted.inner.reports.caseload;

import dk.roedtraad.architecture.planted.inner.reports.Kit;
import dk.roedtraad.architecture.planted.inner.reports.flow.Stay;

/** Knows its neighbour, and what it may: what it stands on. */
public class Load {

    Kit kit;

    Stay stay;
}
