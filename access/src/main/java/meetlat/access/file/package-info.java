/**
 * The sources file: reading it with every mistake named, adding and removing keys. No message quotes a value that may be
 * a secret.
 */
@NullMarked
package meetlat.access.file;

import org.jspecify.annotations.NullMarked;
