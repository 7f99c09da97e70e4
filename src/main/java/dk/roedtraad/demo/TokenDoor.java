package dk.roedtraad.demo;

import com.ibm.websphere.security.jwt.InvalidBuilderException;
import com.ibm.websphere.security.jwt.InvalidClaimException;
import com.ibm.websphere.security.jwt.JwtBuilder;
import com.ibm.websphere.security.jwt.JwtException;
import dk.roedtraad.security.Role;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** {@code /demo/tokens}: GET lists the personas, POST gives a token for one of them. */
@WebServlet("/demo/tokens")
public class TokenDoor extends DemoDoor {

    private static final long serialVersionUID = 1L;

    /** Whose token is asked for. */
    public record Wish(String persona) {
    }

    /** A token, to be sent as {@code Authorization: Bearer …}; valid for eight hours. */
    public record Token(String token, String persona, String municipality) {
    }

    /** Somebody to be. */
    public record PersonaView(String persona, String name, String municipality, String team, String what,
                              Set<Role> roles) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<PersonaView> all = Arrays.stream(Persona.values()).map(persona -> new PersonaView(persona.id(),
            persona.fullName(), persona.municipality(), persona.team(), persona.what(), persona.roles())).toList();
        answer(response, HttpServletResponse.SC_OK, all);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Wish wish = read(request, Wish.class);
        Persona persona = wish == null ? null : Persona.named(wish.persona()).orElse(null);
        if (persona == null) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "unknown-persona",
                "Send {\"persona\": …} with one of those that GET /demo/tokens lists.");
        } else {
            answer(response, HttpServletResponse.SC_OK,
                new Token(tokenFor(persona), persona.id(), persona.municipality()));
        }
    }

    private static String tokenFor(Persona persona) {
        try {
            return JwtBuilder.create("demoIssuer").subject(persona.id()).claim("upn", persona.id())
                .claim("municipality", persona.municipality()).buildJwt().compact();
        } catch (JwtException | InvalidBuilderException | InvalidClaimException unusable) {
            throw new IllegalStateException("the demo issuer of the server's configuration cannot be used", unusable);
        }
    }
}
