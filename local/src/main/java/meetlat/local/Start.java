package meetlat.local;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import meetlat.local.sample.Sample;
import meetlat.local.sample.SampleSubmission;

/** One run of the system: up, filled with the sample, watched until it is told to end or a part fails. */
final class Start {

    private final Options options;
    private final Layout layout;
    private final Ports ports;
    private final RunFile runFile;
    private final Progress progress;
    private final Children children;
    private volatile boolean stopping;

    Start(Options options, Layout layout, RunFile runFile, Progress progress) {
        this.options = options;
        this.layout = layout;
        this.ports = Ports.usual().shifted(options.portOffset());
        this.runFile = runFile;
        this.progress = progress;
        this.children = new Children(child -> runFile.add(child.name(), child.handle()));
    }

    /** Returns only when something went wrong, which has been told then, or when everything is being stopped. */
    void run() {
        try {
            ports.requireFree();
            if (options.reset()) {
                Data.clear(layout.data());
                progress.line("data cleared");
            }
            runFile.create();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            bringUp();
            throw children.firstToEnd().join().ended();
        } catch (StartFailure failure) {
            // While everything is being stopped, parts end because they were told to.
            if (!stopping) {
                progress.failed(failure.getMessage());
            }
        }
    }

    private void bringUp() {
        progress.line("meetlat is starting; data and logs are in " + layout.home());
        LocalSystem system = new LocalSystem(layout, ports);
        system.start(children, progress::step);
        if (options.sample()) {
            loadSample(system);
        }
        URI dashboard = system.aggregateService().address().resolve("/");
        runFile.markReady(dashboard);
        progress.step("ready");
        progress.line("");
        progress.line("Dashboard: " + dashboard);
        showKeys(system.keys());
        progress.line("Stop:      " + (options.detach() ? "./start --stop" : "Ctrl-C"));
        if (options.detach()) {
            progress.letGoOfTerminal();
        }
    }

    /** On the terminal alone: no log holds a key. */
    private void showKeys(Keys keys) {
        progress.line("API keys:  for the header X-API-Key; kept in " + Keys.keysFile(layout.data()));
        progress.secret("  submitter  " + keys.submitter());
        progress.secret("  evaluator  " + keys.evaluator());
        progress.secret("  operator   " + keys.operator());
    }

    private void loadSample(LocalSystem system) {
        HttpClient http = HttpClient.newHttpClient();
        List<SampleSubmission> sample = Sample.submissions();
        List<SampleSubmission> accepted = new SampleLoader(
                        http, system.ingestService().address(), system.keys().submitter())
                .load(sample, done -> progress.count("submissions", done, sample.size()));
        ShownTable table = new ShownTable(http, system.aggregateService().address());
        // Kept data may hold figures that somebody added since, so only a sample that was new is compared.
        if (accepted.stream().anyMatch(Sample.latest()::contains)) {
            table.awaitTotals(Sample.sum("verviers", "witnesses"), Sample.sum("witnesses"));
        } else {
            table.awaitAny();
        }
        progress.step("the sample is on the dashboard (all made up but Verviers' witnesses)");
    }

    private void stop() {
        stopping = true;
        progress.line("stopping");
        children.close();
        runFile.delete();
        progress.line("stopped; data is kept");
    }
}
