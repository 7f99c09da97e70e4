package dk.roedtraad.architecture.planted.inner.demo;

import dk.roedtraad.architecture.planted.inner.reports.flow.Stay;

/** Knows what is inside another module. */
class Story {

    Stay stay;
}
