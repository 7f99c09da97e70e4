package dk.roedtraad.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The settings of the current municipality. */
@ApplicationScoped
class Settings {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    /** @return the settings, as proposed when nothing was ever settled; that is not kept */
    MunicipalSettings ours() {
        return rows.createQuery("select s from MunicipalSettings s", MunicipalSettings.class).getResultStream()
            .findFirst().orElseGet(MunicipalSettings::new);
    }

    void settle(SettingsForm form) {
        MunicipalSettings settings = ours();
        settings.settle(form);
        if (!rows.contains(settings)) {
            rows.persist(settings);
        }
    }
}
