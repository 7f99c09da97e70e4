package dk.roedtraad.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import jakarta.persistence.criteria.CriteriaBuilder;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every way around the one clock: the machine's time, and the database's. */
final class RealTime {

    /** The engine speaks of instants as dates. */
    private static final String SPEAKS_OF_DATES = "process";

    private static final String OWNS_THE_CLOCK = "time";

    private static final Set<String> OF_THE_DATABASE = Set.of("currentDate", "currentTime", "currentTimestamp",
        "localDate", "localTime", "localDateTime");

    private static final Pattern IN_A_QUERY = Pattern.compile(
        "(?i)\\b(current_(date|time|timestamp)\\b|local (date|time|datetime)\\b|now\\(\\))");

    private RealTime() {
    }

    static List<String> readings(JavaClasses classes, String base) {
        return classes.stream().filter(type -> !Production.moduleOf(type, base).equals(OWNS_THE_CLOCK))
            .flatMap(type -> type.getAccessesFromSelf().stream()).filter(RealTime::readsRealTime)
            .map(access -> Production.shortName(access.getOriginOwner(), base) + " reads " + nameOf(access))
            .distinct().sorted().toList();
    }

    static List<String> oldDates(JavaClasses classes, String base) {
        return classes.stream()
            .filter(type -> !Set.of(OWNS_THE_CLOCK, SPEAKS_OF_DATES).contains(Production.moduleOf(type, base)))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> use.getTargetClass().isAssignableTo(Date.class)
                || use.getTargetClass().isAssignableTo(Calendar.class))
            .map(use -> Modules.describe(use, base)).distinct().sorted().toList();
    }

    /** Whether a source or a migration lets the database say what time it is. */
    static boolean asksTheDatabase(JavaSource source) {
        return source.texts().stream().anyMatch(RealTime::asksTheDatabase);
    }

    static boolean asksTheDatabase(String text) {
        return IN_A_QUERY.matcher(text).find();
    }

    private static boolean readsRealTime(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        JavaClass owner = target.getOwner();
        List<String> parameters = target.getRawParameterTypes().stream().map(HasName::getName).toList();
        String name = target.getName();
        return owner.getPackageName().equals("java.time") && name.equals("now")
                && !parameters.contains(Clock.class.getName())
            || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")
                && !parameters.contains(Clock.class.getName()))
            || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
            || owner.isEquivalentTo(Date.class) && name.equals("<init>") && parameters.isEmpty()
            || owner.isEquivalentTo(GregorianCalendar.class) && name.equals("<init>")
            || owner.isEquivalentTo(Calendar.class) && name.equals("getInstance")
            || owner.isEquivalentTo(CriteriaBuilder.class) && OF_THE_DATABASE.contains(name);
    }

    private static String nameOf(JavaAccess<?> access) {
        return access.getTarget().getOwner().getSimpleName() + "." + access.getTarget().getName();
    }
}
