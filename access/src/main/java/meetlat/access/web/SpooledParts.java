package meetlat.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.File;
import java.util.Collection;
import java.util.List;
import org.apache.catalina.core.ApplicationPart;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.disk.DiskFileItemFactory;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * The parts of a multipart body that was read before. The container only takes them from the connection, so its own parser
 * is given the body here; whoever asked for the parts deletes them, as always.
 */
final class SpooledParts {

    private static final int IN_MEMORY = 1 << 16;
    /** Far more than any form has: each part costs memory for its headers. */
    private static final int MOST_PARTS = 50;

    private SpooledParts() {}

    static Collection<Part> of(HttpServletRequest request) throws ServletException {
        File folder = new File(System.getProperty("java.io.tmpdir"));
        FileUpload upload = new FileUpload();
        upload.setFileItemFactory(new DiskFileItemFactory(IN_MEMORY, folder));
        upload.setFileCountMax(MOST_PARTS);
        try {
            return List.<Part>copyOf(upload.parseRequest(new ServletRequestContext(request)).stream()
                    .map(item -> new ApplicationPart(item, folder))
                    .toList());
        } catch (FileUploadException e) {
            throw new ServletException("the multipart body is not readable", e);
        }
    }
}
