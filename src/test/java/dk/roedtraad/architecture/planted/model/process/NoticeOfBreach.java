package dk.roedtraad.architecture.planted.model.process;

import jakarta.inject.Named;

/** A bean that the planted model names. */
@Named("notice")
class NoticeOfBreach {

    /** Planted: a bean that no model names. */
    @Named
    static class UnusedBean {
    }
}
