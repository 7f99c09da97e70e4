package dk.roedtraad.demo;

import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.TaskView;

/**
 * Who works on a made-up case.
 *
 * @param preparing forberedende sagsbehandler
 * @param coordinating koordinerende sagsbehandler
 * @param vk the company consultant
 * @param leader the team's leader
 * @param coordinator the meeting coordinator
 */
record Staff(Persona preparing, Persona coordinating, Persona vk, Persona leader, Persona coordinator) {

    static final Staff HORSENS =
        new Staff(Persona.SIGNE, Persona.KASPER, Persona.VIBEKE, Persona.LENE, Persona.MARIE);

    static final Staff HORSENS_TOO =
        new Staff(Persona.SIGNE, Persona.SOFIE, Persona.VIKTOR, Persona.LENE, Persona.MARIE);

    static final Staff SILKEBORG =
        new Staff(Persona.SANNE, Persona.SIMON, Persona.VERA, Persona.LARS, Persona.MOGENS);

    /** @return who does a task: the one it lies with, else the one who holds its role */
    Persona whoDoes(TaskView task) {
        return task.assignee() == null ? holding(task.role()) : Persona.named(task.assignee()).orElseThrow();
    }

    private Persona holding(Role role) {
        return switch (role) {
            case VK -> vk;
            case LEADER -> leader;
            case COORDINATOR -> coordinator;
            default -> preparing;
        };
    }
}
