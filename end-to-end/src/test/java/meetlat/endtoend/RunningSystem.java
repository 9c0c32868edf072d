package meetlat.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * Gives tests the system with the sample in it, over the embedded broker, and the issuer whose tokens it takes: started
 * once, closed after the last test.
 */
final class RunningSystem implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningSystem.class);

    /** What is started once. */
    private record Running(EmbeddedKafkaKraftBroker broker, Issuer issuer, SystemUnderTest system, Programme programme)
            implements AutoCloseable {

        static Running start() {
            EmbeddedKafkaKraftBroker broker = EmbeddedBroker.start();
            // Nothing that starts, and nobody with a key, waits for the issuer of tokens.
            Issuer issuer = Issuer.hanging();
            SystemUnderTest system = SystemUnderTest.over(broker.getBrokersAsString(), "embedded", issuer.settings());
            Running running = new Running(broker, issuer, system, Programme.sampleIn(system));
            issuer.answers();
            return running;
        }

        @Override
        public void close() {
            system.close();
            issuer.close();
            broker.destroy();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Programme.class || type == Issuer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
        return parameter.getParameter().getType() == Issuer.class ? running.issuer() : running.programme();
    }
}
