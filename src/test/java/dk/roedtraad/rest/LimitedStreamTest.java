package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

    private static LimitedStream of(int bytes) {
        return new LimitedStream(new ByteArrayInputStream(new byte[bytes]), 10);
    }

    @Test
    void whatIsWithinTheLimitIsRead() throws IOException {
        assertThat(of(10).readAllBytes()).hasSize(10);
    }

    @Test
    void oneByteMoreIsRefused() {
        Problem problem = catchThrowableOfType(Problem.class, () -> of(11).readAllBytes());
        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.code()).isEqualTo("body-too-large");
        assertThat(catchThrowableOfType(Problem.class, () -> of(11).skip(11))).isNotNull();
    }

    @Test
    void singleBytesCount() throws IOException {
        LimitedStream stream = of(11);
        for (int i = 0; i < 10; i++) {
            assertThat(stream.read()).isZero();
        }
        assertThat(catchThrowableOfType(Problem.class, stream::read)).isNotNull();
    }
}
