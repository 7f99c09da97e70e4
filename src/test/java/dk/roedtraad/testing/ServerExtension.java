package dk.roedtraad.testing;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Arquillian's way in: lays out the server before it is read, and says what is deployed on it. */
public class ServerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        TestServer.layOut();
        builder.service(DeploymentScenarioGenerator.class, Deployments.class).observer(OneDeployment.class);
    }
}
