package meetlat.endtoend;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** Gives tests the system with the sample in it, over the embedded broker: started once, closed after the last test. */
final class RunningSystem implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningSystem.class);

    /** What is started once. */
    private record Running(EmbeddedKafkaKraftBroker broker, SystemUnderTest system, Programme programme)
            implements AutoCloseable {

        static Running start() {
            EmbeddedKafkaKraftBroker broker = EmbeddedBroker.start();
            SystemUnderTest system = SystemUnderTest.over(broker.getBrokersAsString(), "embedded");
            return new Running(broker, system, Programme.sampleIn(system));
        }

        @Override
        public void close() {
            system.close();
            broker.destroy();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Programme.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class)
                .programme();
    }
}
