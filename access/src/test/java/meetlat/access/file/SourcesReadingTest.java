package meetlat.access.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import meetlat.access.Rejections;
import meetlat.access.Role;
import meetlat.access.Scope;
import meetlat.access.Signing;
import meetlat.access.Source;
import meetlat.access.StoredKey;
import org.junit.jupiter.api.Test;

class SourcesReadingTest {

    private static final String HASH = "ab".repeat(32);
    private static final String SECRET = "a-secret-that-nobody-may-ever-read";

    @Test
    void aSourceIsReadWithAllThatMayBeSaidOfIt() {
        SourcesReading reading =
                SourcesReading.of("""
                sources:
                  - name: ifg-forms
                    role: submitter
                    forms: [ifg-monitoring]
                    projects: "*"
                    keys:
                      - {id: k3f9a1, hash: %s, until: 2027-01-01T00:00:00Z}
                      - {id: b00k, hash: %s}
                    client: verviers-flow
                    signature: {secret: %s}
                    ratePerMinute: 60
                    rejections: {url: https://flows.example/hook?sig=x, secret: %s}
                """.formatted(HASH, HASH.toUpperCase(java.util.Locale.ROOT), SECRET, SECRET));

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.sources())
                .containsExactly(new Source(
                        "ifg-forms",
                        Role.SUBMITTER,
                        new Scope.Only(new TreeSet<>(List.of("ifg-monitoring"))),
                        new Scope.Every(),
                        List.of(
                                new StoredKey("k3f9a1", HASH, Optional.of(Instant.parse("2027-01-01T00:00:00Z"))),
                                new StoredKey("b00k", HASH, Optional.empty())),
                        Optional.of("verviers-flow"),
                        Optional.of(new Signing(SECRET)),
                        60,
                        Optional.of(new Rejections(URI.create("https://flows.example/hook?sig=x"), SECRET))));
    }

    @Test
    void whatIsLeftOutIsTheUsual() {
        SourcesReading reading = SourcesReading.of("sources: [{name: evaluators, role: evaluator}]");

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.sources())
                .containsExactly(new Source(
                        "evaluators",
                        Role.EVALUATOR,
                        new Scope.Every(),
                        new Scope.Every(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        600,
                        Optional.empty()));
    }

    @Test
    void everyMistakeIsNamedWithItsLine() {
        String yaml = """
                        sources:
                          - name: with space
                            role: sender
                          - name: a
                            role: submitter
                            forms: []
                            keys: [{id: UPPER, hash: 12}, {id: aaaa, hash: %1$s, until: soon}]
                          - name: a
                            role: operator
                            projects: [verviers]
                            keys: [{id: aaaa, hash: %1$s}]
                            ratePerMinute: many
                          - role: evaluator
                            colour: red
                            client: [x]
                            keys: none
                          - name: b
                            role: submitter
                            forms: ["*", x]
                            projects: "*"
                            client: c
                            signature: {secret: short}
                            rejections: {url: "http://flows.example/?sig=%2$s", secret: %2$s}
                          - name: c
                            name: d
                            role: evaluator
                            client: c
                        """.formatted(HASH, SECRET);

        assertThat(SourcesReading.of(yaml).mistakes().stream().map(Mistake::toString))
                .containsExactlyElementsOf("""
                line 2: name of source has other than letters, digits, . _ and -; shorten it to those
                line 3: role of source is none that there is; write submitter, evaluator, operator
                line 4: projects of source a is missing; list them, or write "*" for all
                line 6: forms of source a is an empty list; list at least one, or write "*" for all
                line 7: id of key UPPER is not 4 to 32 small letters and digits; copy it from the key, between the two _
                line 7: hash of key UPPER is not 64 hexadecimal digits; make the key with ./meetlat keys add, which writes it
                line 7: until of key aaaa is not a moment with its offset; write it as 2027-01-01T00:00:00Z
                line 8: a second source goes by the name on line 4; give each a name of its own
                line 10: projects of source a is given, but only a submitter has some; take it away
                line 11: a second key goes by the name on line 7; give each a name of its own
                line 12: ratePerMinute of source a is not a whole number from 1 to 9999999; write it in digits alone
                line 13: source has no name; add name
                line 14: unknown setting colour of source; there are name, role, forms, projects, keys, client, signature, \
                ratePerMinute, rejections
                line 15: client of source is not one text; write one text behind the colon
                line 16: keys of source is not a list; begin each entry with a hyphen
                line 19: forms of source b has "*" beside others; keep either "*" or the others
                line 22: secret of signature of source b has fewer than 32 characters; make one with: openssl rand -hex 32
                line 23: url of rejections of source b is not an https address; write it whole, from https:// on
                line 25: the setting name is given twice; keep one of them
                line 27: a second client goes by the name on line 21; give each a name of its own
                """.lines().toList());
    }

    @Test
    void noMistakeQuotesWhatMayBeASecret() {
        for (String yaml : List.of(
                "sources: [{name: a, role: evaluator, signature: " + SECRET + "}]",
                "sources: [{name: a, role: evaluator, " + SECRET + ": x}]",
                "sources: [{name: " + SECRET + "!, role: " + SECRET + ", client: [[" + SECRET + "]]}]",
                "sources: [{name: a, role: evaluator, signature: {secret: *" + SECRET + "}}]",
                "sources: [{name: a, role: evaluator, signature: {secret: \"" + SECRET + "}}]",
                "sources: [{name: a, role: evaluator, signature: {secret: !!" + SECRET + " x}}]",
                "sources: [{name: a, role: evaluator, ratePerMinute: " + SECRET + "}]",
                "sources: [{name: a, role: evaluator, keys: [{id: aaaa, hash: " + SECRET + ", until: " + SECRET
                        + "}]}]",
                "sources: [{name: a, role: evaluator, rejections: {url: \"" + SECRET + "\", secret: x}}]")) {
            assertThat(SourcesReading.of(yaml).mistakes())
                    .as(yaml)
                    .isNotEmpty()
                    .allSatisfy(mistake -> assertThat(mistake.toString()).doesNotContain(SECRET));
        }
    }

    @Test
    void whatIsNoYamlOrEmptyIsAMistakeOnItsLine() {
        assertThat(SourcesReading.of("").mistakes()).extracting(Mistake::line).containsExactly(1);
        assertThat(SourcesReading.of("sources:\n  - name: a\n   role: b\n").mistakes())
                .extracting(Mistake::line)
                .containsExactly(3);
        assertThat(SourcesReading.of("- a").mistakes())
                .extracting(Mistake::problem)
                .containsExactly("the file has no settings");
    }
}
