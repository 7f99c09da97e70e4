package dk.roedtraad.reports.breaches;

/** For how many days a deadline has been or was exceeded; days on which it stood still count here. */
public enum BreachAge {
    /** 1-7 dage. */
    UP_TO_7("1-7 dage"),
    /** 8-30 dage. */
    UP_TO_30("8-30 dage"),
    /** 31-90 dage. */
    UP_TO_90("31-90 dage"),
    /** Over 90 dage. */
    OVER_90("Over 90 dage");

    private final String title;

    BreachAge(String title) {
        this.title = title;
    }

    /** @return what it is called, Danish */
    String title() {
        return title;
    }
}
