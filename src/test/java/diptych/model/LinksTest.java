package diptych.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.Paper.example/en/a-1/?utm_source=x#top, paper.example/en/a-1",
    "http://paper.example/en/a-1, paper.example/en/a-1",
    "https://paper.example/?id=7, paper.example/?id=7",
    "https://paper.example/En/A, paper.example/En/A",
    "urn:newsml:paper.example:1, urn:newsml:paper.example:1",
    "tag:paper.example:2026:7, tag:paper.example:2026:7"
  })
  void leavesOutWhatDoesNotTellArticlesApart(String address, String key) {
    assertThat(Links.of(address, List.of(), List.of()).own()).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource({"https://paper.example/", "https://paper.example", "12345", "' '"})
  void homePagesAndShortNumbersAreNoIdentity(String address) {
    assertThat(Links.of(address, List.of(), List.of())).isEqualTo(Links.NONE);
  }

  @Test
  void takesABoundedNumberOfBoundedAddresses() {
    List<String> many =
        Collections.nCopies(1000, "https://paper.example/").stream().map(s -> s + "x/y").toList();
    String endless = "https://paper.example/" + "a".repeat(10_000);

    assertThat(Links.of(endless, many, many).own()).containsExactly("paper.example/x/y");
  }

  @Test
  void metadataWithoutLinksHasNone() {
    assertThat(Metadata.NONE.links()).isEqualTo(Links.NONE);
    assertThat(Metadata.NONE.withUrl("u").withLinks(Links.NONE).url()).isEqualTo("u");
  }
}
