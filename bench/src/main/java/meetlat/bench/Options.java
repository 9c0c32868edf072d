package meetlat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the caller asked of {@code bench/run}.
 *
 * @param submissions {@code --submissions=100000}: how many are read
 * @param rounds {@code --rounds=3}: how often each contender runs, and each service is started
 * @param requests {@code --requests=5000}: how many submissions ingest is given over HTTP; to measure intake, four
 *     times as many as JSON and ten times as many as NDJSON
 * @param seed {@code --seed=1}: what the submissions are made from
 * @param rates {@code --only=rates} or all: measure how fast the services are
 * @param history {@code --only=history} or all: measure how long counting history under a new edition takes
 * @param sizes {@code --only=sizes} or all: measure how large they are and how soon ready
 * @param intake {@code --only=intake} or all: measure how fast submissions come in over HTTP
 * @param reads {@code --only=reads} or all: measure how fast the table is read
 * @param reading how it is read
 * @param keep {@code --keep}: leave data and logs in place
 * @param jvmOptions {@code --jvm-option=...}, any number: added to the contenders' own, to profile them
 */
record Options(
        int submissions,
        int rounds,
        int requests,
        long seed,
        boolean rates,
        boolean history,
        boolean sizes,
        boolean intake,
        boolean reads,
        ReadOptions reading,
        boolean keep,
        List<String> jvmOptions) {

    static Options parse(List<String> arguments) {
        int submissions = 100_000;
        int rounds = 3;
        int requests = 5_000;
        long seed = 1;
        String only = "";
        List<Integer> projects = List.of(15, 10_000);
        int readers = 50;
        int reads = 5_000;
        boolean isZipped = false;
        boolean keep = false;
        List<String> jvmOptions = new ArrayList<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String value = argument.substring(equals + 1);
            switch (equals < 0 ? argument : argument.substring(0, equals)) {
                case "--submissions" -> submissions = count(argument, value);
                case "--rounds" -> rounds = count(argument, value);
                case "--requests" -> requests = count(argument, value);
                case "--seed" -> seed = count(argument, value);
                case "--only" -> only = oneOf(argument, value);
                case "--projects" -> projects = counts(argument, value);
                case "--readers" -> readers = count(argument, value);
                case "--reads" -> reads = count(argument, value);
                case "--gzip" -> isZipped = true;
                case "--keep" -> keep = true;
                case "--jvm-option" -> jvmOptions.add(value);
                default -> throw new BenchFailure("unknown option " + argument + ": see bench/run --help");
            }
        }
        return new Options(
                submissions,
                rounds,
                requests,
                seed,
                only.isEmpty() || only.equals("rates"),
                only.isEmpty() || only.equals("history"),
                only.isEmpty() || only.equals("sizes"),
                only.isEmpty() || only.equals("intake"),
                only.isEmpty() || only.equals("reads"),
                new ReadOptions(projects, readers, reads, isZipped),
                keep,
                List.copyOf(jvmOptions));
    }

    /** Whether anything is measured that takes the submissions, not the table. */
    boolean submitting() {
        return rates || history || sizes || intake;
    }

    private static String oneOf(String argument, String value) {
        if (!List.of("rates", "history", "sizes", "intake", "reads").contains(value)) {
            throw new BenchFailure(argument + ": rates, history, sizes, intake or reads is needed");
        }
        return value;
    }

    private static int count(String argument, String value) {
        if (!value.matches("[1-9][0-9]{0,7}")) {
            throw new BenchFailure(argument + ": a whole number from 1 is needed");
        }
        return Integer.parseInt(value);
    }

    private static List<Integer> counts(String argument, String values) {
        return Stream.of(values.split(",", -1))
                .map(value -> count(argument, value))
                .toList();
    }
}
