package meetlat.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import meetlat.schemas.Topic;
import meetlat.schemas.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates the topics with explicit partitions, retention and compaction. One that exists is left as it is. */
final class TopicCreation {

    private static final Logger log = LoggerFactory.getLogger(TopicCreation.class);
    /** Few records, or those of which the order counts. */
    private static final Set<String> SINGLE_PARTITION =
            Set.of(Topics.CATALOGUE.name(), Topics.PROGRESS.name(), Topics.RELEASES.name());

    private final String bootstrapServers;

    TopicCreation(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    void create(int partitions, short replication) {
        List<NewTopic> wanted = new ArrayList<>();
        for (Topic<?> topic : Topics.ALL) {
            wanted.add(topic(topic.name(), partitions, replication, topic.config()));
        }
        wanted.add(topic(Topics.DEAD_LETTERS, partitions, replication, Topics.DEAD_LETTERS_CONFIG));
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Map<String, org.apache.kafka.common.KafkaFuture<Void>> created =
                    admin.createTopics(wanted).values();
            for (NewTopic topic : wanted) {
                await(topic, created.get(topic.name()));
            }
        }
    }

    private static NewTopic topic(String name, int partitions, short replication, Map<String, String> config) {
        int own = SINGLE_PARTITION.contains(name) ? 1 : partitions;
        return new NewTopic(name, own, replication).configs(config);
    }

    private static void await(NewTopic topic, org.apache.kafka.common.KafkaFuture<Void> created) {
        try {
            created.get();
            log.info("created topic {} with {} partitions", topic.name(), topic.numPartitions());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new DeploymentException(
                        "cannot create topic " + topic.name() + ": "
                                + e.getCause().getMessage() + "; is the broker up?",
                        e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("interrupted while creating topics", e);
        }
    }
}
