package dk.roedtraad.security;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * A row that belongs to one municipality. The persistence provider fills the column on insert and adds the
 * condition to every query; an entity manager that was not bound to a municipality can read nothing.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "municipality", contextProperty = MunicipalRow.MUNICIPALITY, length = 4)
public abstract class MunicipalRow {

    /** The entity manager's property that names the municipality. */
    public static final String MUNICIPALITY = "roedtraad.municipality";

    @Id
    @Column(name = "id")
    private UUID id;

    /** For the persistence provider. */
    protected MunicipalRow() {
    }

    /** @param id the row's identity, made by the domain and never by the database */
    protected MunicipalRow(UUID id) {
        this.id = id;
    }

    /** @return the row's identity */
    public UUID id() {
        return id;
    }
}
