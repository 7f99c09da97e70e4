package dk.roedtraad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.roedtraad.time.CaseClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the guards look at: the project's own classes and files, and the planted ones. */
final class Production {

    static final String BASE = "dk.roedtraad";

    static final Path MAIN = Path.of("src/main/java");

    static final Path TESTS = Path.of("src/test/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .importUrl(CaseClock.class.getProtectionDomain().getCodeSource().getLocation());

    private Production() {
    }

    static JavaClasses classes() {
        return CLASSES;
    }

    /** The base package of the violations planted for one guard. */
    static String planted(String guard) {
        return BASE + ".architecture.planted." + guard;
    }

    static JavaClasses plantedClasses(String guard) {
        return new ClassFileImporter().importPackages(planted(guard));
    }

    /** The module of a class: the sub-package of the base that it lies in, or nothing when it lies elsewhere. */
    static String moduleOf(JavaClass type, String base) {
        String name = type.getPackageName();
        return name.startsWith(base + ".") ? name.substring(base.length() + 1).split("\\.")[0] : "";
    }

    static String shortName(JavaClass type, String base) {
        return type.getName().replace(base + ".", "");
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
