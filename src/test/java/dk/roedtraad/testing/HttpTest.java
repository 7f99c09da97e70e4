package dk.roedtraad.testing;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that talks to the server as its clients do, at the address in the system property {@code roedtraad.url}. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
public abstract class HttpTest {
}
