package dk.roedtraad.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is built, with the tests that run inside the server added to it. */
public class Deployments implements DeploymentScenarioGenerator {

    private static final File BUILT = new File("target/roedtraad.war");
    private static final Path TESTS = Path.of("target/test-classes");
    private static final String AT_ROOT = "<web-ext xmlns=\"http://websphere.ibm.com/xml/ns/javaee\" version=\"1.1\">"
        + "<context-root uri=\"/\"/></web-ext>";

    @Override
    public List<DeploymentDescription> generate(TestClass test) {
        return List.of(new DeploymentDescription("roedtraad", module()).shouldBeTestable(true));
    }

    private static WebArchive module() {
        WebArchive module = ShrinkWrap.createFromZipFile(WebArchive.class, BUILT);
        module.addAsWebInfResource(new StringAsset(AT_ROOT), "ibm-web-ext.xml");
        module.addAsLibrary(new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
        try (Stream<Path> classes = Files.walk(TESTS)) {
            classes.filter(file -> file.getFileName().toString().matches(".+InsideIT(\\$.+)?\\.class"))
                .forEach(file -> module.addAsWebInfResource(file.toFile(), "classes/" + TESTS.relativize(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return module;
    }
}
