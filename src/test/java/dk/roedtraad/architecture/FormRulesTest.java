package dk.roedtraad.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.architecture.planted.form.plans.PlantedForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormRulesTest {

    private static final List<Class<?>> TASKS = new ArrayList<>();

    private static final List<Class<?>> ALL = new ArrayList<>(FormRules.bodies(Production.classes()));

    private static final List<Class<?>> PLANTED = List.of(PlantedForm.class);

    static {
        TaskActs.types(Production.classes()).forEach(type -> TASKS.add(type.form()));
        ALL.addAll(TASKS);
    }

    @Test
    void thereAreForms() {
        assertThat(TASKS).hasSizeGreaterThan(20);
        assertThat(ALL).hasSizeGreaterThan(TASKS.size());
    }

    @Test
    void everyFieldOfATaskIsLabelledInDanishAndEnglish() {
        assertThat(FormRules.unlabelled(TASKS)).isEmpty();
    }

    @Test
    void aFieldWithoutLabelIsFound() {
        assertThat(FormRules.unlabelled(PLANTED))
            .containsExactly("PlantedForm.unlabelled", "PlantedForm$Part.danishOnly");
    }

    @Test
    void everyTextHasAnEnd() {
        assertThat(FormRules.endlessTexts(ALL)).isEmpty();
    }

    @Test
    void aTextWithoutEndIsFound() {
        assertThat(FormRules.endlessTexts(PLANTED)).containsExactly("PlantedForm.unlabelled", "PlantedForm.openPattern",
            "PlantedForm.words", "PlantedForm$Part.danishOnly");
    }

    @Test
    void everyListHasAnEnd() {
        assertThat(FormRules.endlessLists(ALL)).isEmpty();
    }

    @Test
    void aListWithoutEndIsFound() {
        assertThat(FormRules.endlessLists(PLANTED)).containsExactly("PlantedForm.parts");
    }

    @Test
    void constantsAreInUpperSnakeCase() {
        assertThat(FormRules.misnamedConstants(ALL)).isEmpty();
    }

    @Test
    void aMisnamedConstantIsFound() {
        assertThat(FormRules.misnamedConstants(PLANTED)).containsExactly("Colour.darkRed");
    }
}
