package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvBodyTest {

    private static String written(List<?>... rows) throws IOException {
        StringWriter text = new StringWriter();
        CsvBody.write(Table.of("frister", List.of("Frist", "Antal"), Arrays.asList(rows)), text);
        return text.toString();
    }

    @Test
    void aDanishSpreadsheetOpensIt() throws IOException {
        assertThat(written(Arrays.asList("Møde", 3), Arrays.asList(null, new BigDecimal("12.5"))))
            .isEqualTo("\uFEFFFrist;Antal\r\nMøde;3\r\n;12,5\r\n");
    }

    @Test
    void daysAndAnswersAreWrittenAsPeopleWriteThem() throws IOException {
        assertThat(written(List.of(LocalDate.of(2026, 3, 30), true), List.of("", false)))
            .endsWith("2026-03-30;ja\r\n;nej\r\n");
    }

    @Test
    void whatHoldsASeparatorIsQuoted() throws IOException {
        assertThat(written(List.of("a;b", "c\"d"), List.of("e\nf", "g, h")))
            .endsWith("\"a;b\";\"c\"\"d\"\r\n\"e\nf\";g, h\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12 34 56 78", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|'/c calc'!A1",
        "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20A1"})
    void aTextIsNeverAFormula(String text) throws IOException {
        assertThat(written(List.of(text, "x"))).contains("'" + text).doesNotContain("\n" + text);
    }

    @Test
    void aNegativeNumberStaysANumber() throws IOException {
        assertThat(written(List.of(-3, new BigDecimal("-0.5")))).endsWith("\r\n-3;-0,5\r\n");
    }
}
