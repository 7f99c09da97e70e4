package dk.roedtraad.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;

/** The person this request is about: role checks, history and read log all name this one. */
@RequestScoped
public class CurrentPerson {

    private Identity identity;

    void become(Identity known) {
        identity = known;
    }

    /** @return whether anybody is signed in on this request */
    public boolean isKnown() {
        return identity != null;
    }

    /**
     * @return who acts
     * @throws AccessDenied when nobody is signed in
     */
    public Identity identity() {
        if (identity == null) {
            throw AccessDenied.notSignedIn();
        }
        return identity;
    }

    /** @return the person's id */
    public String id() {
        return identity().person();
    }

    /** @return the four-digit code of the municipality whose rows this request may see */
    public String municipality() {
        return identity().municipality();
    }

    /** @return the roles the person holds */
    public Set<Role> roles() {
        return identity().roles();
    }

    /** @return whether the person holds the role */
    public boolean has(Role role) {
        return roles().contains(role);
    }

    /** @return the integration client that asks for the person, if one does */
    public Optional<String> client() {
        return Optional.ofNullable(identity().client());
    }
}
