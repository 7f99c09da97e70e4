package dk.roedtraad.demo;

import dk.roedtraad.rest.Json;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tools.jackson.core.JacksonException;

/** What the demo's endpoints share: shut outside demo mode, JSON in and out, problems as everywhere else. */
abstract class DemoDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int LARGEST_BODY = 10_000;

    @Inject
    @ConfigProperty(name = "roedtraad.demo", defaultValue = "false")
    boolean demo;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (demo) {
            super.service(request, response);
        } else {
            refuse(response, 404, "not-found", "There is no demo here.");
        }
    }

    static <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        try {
            return Json.mapper().readValue(request.getInputStream().readNBytes(LARGEST_BODY), type);
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    static void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.write(body));
    }

    static void refuse(HttpServletResponse response, int status, String code, String remedy) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(Json.write(Map.of(
            "type", "urn:roedtraad:problem:" + code, "title", code, "status", status, "code", code,
            "detail", remedy, "remedy", remedy)));
    }
}
