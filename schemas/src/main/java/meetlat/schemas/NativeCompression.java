package meetlat.schemas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Kafka compress with the native LZ4 library. The library's own choice is native code only when the system class
 * loader has loaded it, which in an executable jar is not so; once the native code is there, it takes it. Compressing in
 * Java costs normalization about a tenth of its processor time.
 */
public final class NativeCompression {

    private static final Logger log = LoggerFactory.getLogger(NativeCompression.class);

    private NativeCompression() {}

    /** Loads the native library where there is one for this machine; otherwise compression stays in Java. */
    public static void prefer() {
        try {
            // By name, because the Kafka client brings the library at run time only.
            Class.forName("net.jpountz.lz4.LZ4Factory")
                    .getMethod("nativeInstance")
                    .invoke(null);
        } catch (ReflectiveOperationException | LinkageError e) {
            log.info("no native LZ4 library here; compressing in Java");
        }
    }
}
