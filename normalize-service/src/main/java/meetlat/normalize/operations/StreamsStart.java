package meetlat.normalize.operations;

import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.stereotype.Component;

/** Starts the streams once there are definitions to normalize under, and not before the whole service is put together. */
@Component
class StreamsStart implements SmartLifecycle {

    private final StreamsBuilderFactoryBean streams;
    private final DefinitionsInForce definitions;
    private volatile boolean running;

    StreamsStart(StreamsBuilderFactoryBean streams, DefinitionsInForce definitions) {
        this.streams = streams;
        this.definitions = definitions;
    }

    @Override
    public void start() {
        running = true;
        definitions.whenKnown(() -> {
            if (running) {
                streams.start();
            }
        });
    }

    /** The factory bean stops its streams itself. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
