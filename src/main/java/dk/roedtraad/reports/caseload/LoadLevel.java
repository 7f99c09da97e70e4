package dk.roedtraad.reports.caseload;

import dk.roedtraad.reports.Words;

/**
 * How a caseload compares with the 35 to 45 cases that the 2019 evaluation calls effective, for S and VK alike (p. 26,
 * A10.01).
 */
public enum LoadLevel {
    /** Under 35. */
    ROOM(new Words("Under 35", "Under 35")),
    /** 35 til 40. */
    WITHIN(new Words("35 til 40", "35 to 40")),
    /** Over 40: nothing more should be added without looking at what is there (A10.10). */
    HIGH(new Words("Over 40, til 45", "Over 40, up to 45")),
    /** Over 45. */
    OVER(new Words("Over 45", "Over 45"));

    private final Words title;

    LoadLevel(Words title) {
        this.title = title;
    }

    Words title() {
        return title;
    }
}
