package meetlat.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The loopback ports of a system.
 *
 * @param broker Kafka, for clients
 * @param controller Kafka's own
 */
public record Ports(int broker, int controller, int registry, int aggregate, int ingest, int normalize) {

    private static final int PROBE_MILLIS = 200;

    /** The ports that the documentation and the compose file name. */
    public static Ports usual() {
        return new Ports(9092, 9093, 8085, 8080, 8081, 8082);
    }

    /** Ports that nothing uses at the moment of asking, for a test beside a running system. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] ports = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(ports[0], ports[1], ports[2], ports[3], ports[4], ports[5]);
        } catch (IOException e) {
            throw new StartFailure("no free port on the loopback interface: " + e.getMessage(), e);
        } finally {
            held.forEach(Ports::close);
        }
    }

    /** The same ports, each {@code offset} higher. */
    public Ports shifted(int offset) {
        return new Ports(
                broker + offset,
                controller + offset,
                registry + offset,
                aggregate + offset,
                ingest + offset,
                normalize + offset);
    }

    /** @throws StartFailure naming the first port that something else listens on */
    public void requireFree() {
        byPart().forEach((part, port) -> {
            if (isTaken(port)) {
                throw new StartFailure("port " + port + " (" + part
                        + ") is taken: stop what uses it, or shift all ports with --port-offset=1000");
            }
        });
    }

    private Map<String, Integer> byPart() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("aggregate-service", aggregate);
        ports.put("ingest-service", ingest);
        ports.put("normalize-service", normalize);
        ports.put("registry", registry);
        ports.put("broker", broker);
        ports.put("broker's controller", controller);
        return ports;
    }

    /** Both ways, because some systems let a loopback listener in beside a wildcard one. */
    private static boolean isTaken(int port) {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try (Socket client = new Socket()) {
            client.connect(address, PROBE_MILLIS);
            return true;
        } catch (IOException nobodyAnswers) {
            // still to be seen whether it can be bound
        }
        try (ServerSocket server = new ServerSocket()) {
            server.setReuseAddress(true);
            server.bind(address);
            return false;
        } catch (IOException cannotBind) {
            return true;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new StartFailure("cannot let go of port " + socket.getLocalPort(), e);
        }
    }
}
