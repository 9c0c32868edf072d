package meetlat.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import meetlat.ingest.forms.ExportRefused;
import meetlat.ingest.intake.Fault;
import meetlat.ingest.intake.FaultCode;
import meetlat.ingest.intake.SubmissionRefused.Kind;
import meetlat.ingest.web.LimitedBody.BodyTooLarge;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** A file that was sent, on disk for as long as it is read: it is read twice, and may be larger than memory should be. */
final class UploadedFile implements AutoCloseable {

    private static final String PART = "file";
    private static final int BUFFER = 64 * 1_024;

    private final Path path;

    private UploadedFile(Path path) {
        this.path = path;
    }

    /**
     * The part {@code file} of a multipart body, or the body. Throws {@link BodyTooLarge} beyond the limit, without
     * reading further, and {@link ExportRefused} when there is no such part.
     */
    static UploadedFile of(HttpServletRequest request, DataSize limit) throws IOException {
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parts == null && request.getContentLengthLong() > limit.toBytes()) {
            throw new BodyTooLarge(limit);
        }
        try (InputStream in = parts == null ? request.getInputStream() : part(parts)) {
            return copyOf(in, limit);
        }
    }

    private static InputStream part(MultipartHttpServletRequest parts) throws IOException {
        MultipartFile file = parts.getFile(PART);
        if (file == null) {
            throw new ExportRefused(Kind.INVALID, List.of(Fault.of("", FaultCode.FILE_MISSING)));
        }
        return file.getInputStream();
    }

    private static UploadedFile copyOf(InputStream in, DataSize limit) throws IOException {
        UploadedFile file = new UploadedFile(Files.createTempFile("meetlat-export-", ".tmp"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > limit.toBytes()) {
                    throw new BodyTooLarge(limit);
                }
                out.write(buffer, 0, read);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
