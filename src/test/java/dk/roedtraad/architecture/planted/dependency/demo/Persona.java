package dk.roedtraad.architecture.planted.dependency.demo;

/** What only the demo may know. */
public class Persona {
}
