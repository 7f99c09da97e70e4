package dk.roedtraad.security;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * What the persistence provider takes only from code: an absent UUID is no text, which PostgreSQL would refuse, and is
 * read as absent; a query that failed is not tried again, five seconds apart, on a transaction that is lost.
 */
public class RowTypes implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
        session.getDescriptors().values().stream().flatMap(rows -> rows.getMappings().stream())
            .filter(AbstractDirectMapping.class::isInstance).map(AbstractDirectMapping.class::cast)
            .filter(RowTypes::holdsUuid)
            .forEach(RowTypes::allowAbsence);
    }

    private static boolean holdsUuid(AbstractDirectMapping column) {
        return column.getField().getType() == UUID.class || column.getConverter() instanceof UUIDConverter;
    }

    private static void allowAbsence(AbstractDirectMapping column) {
        column.getField().setSqlType(Types.OTHER);
        if (column.getConverter() instanceof UUIDConverter) {
            column.setConverter(new AbsentOrUuid());
        }
    }

    private static final class AbsentOrUuid extends UUIDConverter {

        private static final long serialVersionUID = 1L;

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value == null ? null : super.convertDataValueToObjectValue(value, session);
        }
    }
}
