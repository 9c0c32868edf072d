package meetlat.ingest.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import meetlat.access.Scope;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.FormCatalogue;
import meetlat.ingest.intake.Sender;
import org.jspecify.annotations.Nullable;

/**
 * Which project reports, or on which period: as answered in the form, else as said in the address, else, for the
 * project, the only one that the sender may report for. What is said twice has to agree. For one thread.
 */
final class Naming {

    /** Something said of it, and where. */
    private record Said(String text, String place) {}

    private final String member;
    private final Function<String, Optional<String>> named;
    private final @Nullable String only;
    private final List<Said> said = new ArrayList<>();

    private Naming(String member, Function<String, Optional<String>> named, @Nullable String only) {
        this.member = member;
        this.named = named;
        this.only = only;
    }

    static Naming project(FormCatalogue catalogue, Sender sender) {
        return new Naming("project", catalogue::projectNamed, onlyOf(sender));
    }

    static Naming period(FormCatalogue catalogue) {
        return new Naming("period", catalogue::periodNamed, null);
    }

    private static @Nullable String onlyOf(Sender sender) {
        return sender.projects() instanceof Scope.Only scope && scope.ids().size() == 1
                ? scope.ids().iterator().next()
                : null;
    }

    Naming said(String text, String place) {
        said.add(new Said(text, place));
        return this;
    }

    /** Likewise in the address; null is nothing. */
    Naming saidInAddress(@Nullable String text) {
        return text == null ? this : said(text, "?" + member);
    }

    /** Whether there is anything to go by. */
    boolean isSaid() {
        return !said.isEmpty() || only != null;
    }

    /** @param missing the place where it should have been said */
    void sayIn(PlacedSubmission submission, String missing) {
        if (said.isEmpty()) {
            sayOnlyIn(submission, missing);
            return;
        }
        Said unknown = said.stream()
                .filter(s -> named.apply(s.text()).isEmpty())
                .findFirst()
                .orElse(null);
        Said first = unknown == null ? said.get(0) : unknown;
        submission.say(member, named.apply(first.text()).orElse(first.text()), first.place());
        if (unknown == null
                && said.stream().map(s -> named.apply(s.text())).distinct().count() > 1) {
            submission.fault(first.place(), FaultCode.SAID_DIFFERENTLY);
        }
    }

    private void sayOnlyIn(PlacedSubmission submission, String missing) {
        if (only == null) {
            submission.place(member, missing);
            submission.fault(missing, FaultCode.NOT_SAID, member);
        } else {
            submission.say(member, only, missing);
        }
    }
}
