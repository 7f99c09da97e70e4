package dk.roedtraad.organisation;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a municipality has settled for itself; until it does, what is proposed here holds. */
@Entity
@Table(name = "municipal_settings")
class MunicipalSettings extends MunicipalRow {

    /** Own proposal: the field notes name no number ("after n in a row", domain notes D.4). */
    static final int NO_SHOWS_IN_A_ROW = 3;

    @Column(name = "no_shows_in_a_row")
    private int noShowsInARow = NO_SHOWS_IN_A_ROW;

    MunicipalSettings() {
        super(UUID.randomUUID());
    }

    void settle(SettingsForm form) {
        noShowsInARow = form.noShowsInARow() == null ? NO_SHOWS_IN_A_ROW : form.noShowsInARow();
    }

    int noShowsInARow() {
        return noShowsInARow;
    }

    SettingsForm form() {
        return new SettingsForm(noShowsInARow);
    }
}
