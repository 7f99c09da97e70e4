package dk.roedtraad.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class TakeOverListTest {

    private static TakeOverList of(String json) {
        return TakeOverList.of(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String item(TakeOverList list, int index) {
        return new String(list.item(index), StandardCharsets.UTF_8);
    }

    @Test
    void eachCaseIsReadAsItWasSent() {
        TakeOverList list = of(" {\"items\" : [ {\"a\":\"ø}]\"} ,\n{\"b\": [1, {\"c\": 2}] }] } ");
        assertThat(list.size()).isEqualTo(2);
        assertThat(item(list, 0)).isEqualTo("{\"a\":\"ø}]\"}");
        assertThat(item(list, 1)).isEqualTo("{\"b\": [1, {\"c\": 2}] }");
    }

    @Test
    void whatIsNoCaseIsRefusedByItself() {
        TakeOverList list = of("{\"items\": [7, null, \"text\", [1], {}]}");
        assertThat(list.size()).isEqualTo(5);
        assertThat(item(list, 2)).isEqualTo("[]");
        assertThat(item(list, 4)).isEqualTo("{}");
    }

    @Test
    void aFieldTwiceInOneCaseIsThatCasesMatter() {
        assertThat(of("{\"items\": [{\"a\": 1, \"a\": 2}]}").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        []                               | wrong-type
        7                                | wrong-type
        {"items": {}}                    | wrong-type
        {"items": null}                  | wrong-type
        {"cases": []}                    | unknown-field
        {"items": [{}], "items": [{}]}   | duplicate-field
        {"items": []}                    | invalid-form
        {}                               | invalid-form
        null                             | malformed-json
        {"items": [{}]} {}               | malformed-json
        """)
    void whatIsNoListIsRefused(String body, String code) {
        assertThatThrownBy(() -> of(body)).hasFieldOrPropertyWithValue("code", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"items\": [{}", "{\"items\": [{]}]}", "{", "{\"items\": [{\"a\": 1,}]}"})
    void whatIsNoJsonIsRefusedBeforeAnythingIsDone(String body) {
        assertThatThrownBy(() -> of(body)).isInstanceOf(JacksonException.class);
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertThatThrownBy(() -> of("")).hasFieldOrPropertyWithValue("code", "malformed-json");
    }

    @Test
    void aListIsNotEndless() {
        String most = "{},".repeat(TakeOverList.MOST - 1) + "{}";
        assertThat(of("{\"items\": [" + most + "]}").size()).isEqualTo(TakeOverList.MOST);
        assertThatThrownBy(() -> of("{\"items\": [{}," + most + "]}"))
            .hasFieldOrPropertyWithValue("code", "invalid-form");
    }
}
