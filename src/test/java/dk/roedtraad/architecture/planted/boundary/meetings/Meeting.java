package dk.roedtraad.architecture.planted.boundary.meetings;

import jakarta.persistence.Entity;

/** Planted: a row that everybody sees and no municipality owns. */
@Entity
public class Meeting {
}
