package dk.roedtraad.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BannerTest {

    @Test
    void itNamesThePlacesOnThePortAndEveryPersona() {
        String text = Banner.text(9191);
        assertThat(text).contains("http://localhost:9191/openapi/ui", "http://localhost:9191/health",
            "http://localhost:9191/api/v1", "\\([^\"]*\\)");
        for (Persona persona : Persona.values()) {
            assertThat(text).contains(persona.id(), persona.fullName());
        }
    }
}
