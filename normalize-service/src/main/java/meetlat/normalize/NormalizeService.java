package meetlat.normalize;

import meetlat.schemas.NativeCompression;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NormalizeService {

    public static void main(String[] args) {
        NativeCompression.prefer();
        SpringApplication.run(NormalizeService.class, args);
    }
}
