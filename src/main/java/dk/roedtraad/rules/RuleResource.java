package dk.roedtraad.rules;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.OPERATIONS;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of the profiles, and the municipality's own numbers. */
@Path("/settings/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
@Act
@ApplicationScoped
public class RuleResource {

    private static final String DEFAULT_PROFILE = "brf-2019";

    @Inject
    SettleRule settle;

    @Inject
    OwnRules own;

    /**
     * Back to the profile's numbers.
     *
     * @param fromWeek which row of the rule: that which holds from this week of the programme on, from 0; the rule's
     *     only or first row when left out
     * @param reason why the municipality gives up its own numbers
     */
    public record ProfileAgainForm(
        @Label(da = "Fra uge i forløbet", en = "From week of the programme") @Min(0) @Max(520) Integer fromWeek,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION, OPERATIONS})
    @Operation(summary = "List a profile's rules", description = "As they hold in the municipality, with what the"
        + " profile says and what the municipality settled; brf-2019 when no profile is named.")
    public Page<RuleView> list(@QueryParam("profile") String profile) {
        return new Page<>(settle.all(profile == null ? DEFAULT_PROFILE : profile), null);
    }

    @PUT
    @Path("/{profile}/{key}")
    @Requires({OPERATIONS, LEADER})
    @Operation(summary = "Settle own numbers of a rule", description = "They take the place of all of the profile's."
        + " Deadlines that begin from now on go by them; those that run keep theirs. A rule of law can only be made"
        + " stricter.")
    public RuleView settle(@PathParam("profile") String profile, @PathParam("key") String key,
                           @NotNull @Valid RuleForm form) {
        return settle.settle(profile, key, form);
    }

    @POST
    @Path("/{profile}/{key}/return")
    @Requires({OPERATIONS, LEADER})
    @Operation(summary = "Go back to the profile's numbers", description = "Deadlines that begin from now on go by"
        + " them; those that run keep theirs.")
    public RuleView goBack(@PathParam("profile") String profile, @PathParam("key") String key,
                           @NotNull @Valid ProfileAgainForm form) {
        return settle.goBack(profile, key, form);
    }

    @GET
    @Path("/{profile}/{key}/versions")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION, OPERATIONS})
    @Operation(summary = "List what was settled for a rule", description = "Who settled which numbers when and why; the"
        + " last first.")
    public Page<OwnRuleView> versions(@PathParam("profile") String profile, @PathParam("key") String key,
                                      @BeanParam PageRequest page) {
        settle.mustBeKnown(profile, key);
        int before = page.after(Integer::parseInt).orElse(Integer.MAX_VALUE);
        return page.of(own.before(profile, key, before, page.fetch()), one -> "" + one.version(), OwnRule::view);
    }
}
