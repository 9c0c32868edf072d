package meetlat.local;

import java.util.List;

/**
 * What the caller asked of {@code ./start}.
 *
 * @param stop end a running system instead of starting one
 * @param reset clear the data before starting
 * @param sample load the sample programme once everything is up
 * @param detach let go of the caller's terminal once everything is up
 * @param portOffset added to every port, for a machine on which the usual ones are taken
 */
public record Options(boolean stop, boolean reset, boolean sample, boolean detach, int portOffset) {

    private static final String PORT_OFFSET = "--port-offset=";
    private static final int HIGHEST_OFFSET = 50_000;

    /**
     * Reads the command line.
     *
     * @throws StartFailure on an option that is not known or not readable
     */
    public static Options parse(List<String> arguments) {
        boolean stop = false;
        boolean reset = false;
        boolean sample = true;
        boolean detach = false;
        int portOffset = 0;
        for (String argument : arguments) {
            switch (argument) {
                case "--stop" -> stop = true;
                case "--reset" -> reset = true;
                case "--no-sample" -> sample = false;
                case "--detach" -> detach = true;
                default -> portOffset = portOffset(argument);
            }
        }
        return new Options(stop, reset, sample, detach, portOffset);
    }

    private static int portOffset(String argument) {
        if (!argument.startsWith(PORT_OFFSET)) {
            throw new StartFailure("unknown option " + argument + ": see ./start --help");
        }
        try {
            int offset = Integer.parseInt(argument.substring(PORT_OFFSET.length()));
            if (offset >= 0 && offset <= HIGHEST_OFFSET) {
                return offset;
            }
        } catch (NumberFormatException notANumber) {
            // answered below
        }
        throw new StartFailure(argument + " is not a number from 0 to " + HIGHEST_OFFSET);
    }
}
