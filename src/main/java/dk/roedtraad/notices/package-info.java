/**
 * What people are told without having asked: that a deadline draws near or has passed, or that something the server
 * should have done in a case did not happen. A notice stands in the worklist until somebody has acknowledged it or
 * there is nothing left to tell.
 *
 * <p>It decides nothing and moves nothing: what is due is the matter of {@code deadlines}, what is to be done next is a
 * task. Nothing is ever sent to a citizen from here. Warnings go to the one who is responsible, breaches to the team's
 * leader as well (domain D.2); a notice for which nobody is there lies with the whole team.
 */
package dk.roedtraad.notices;
