package meetlat.bench;

import meetlat.schemas.Submission;

/** Something that the table is had from. */
interface TableSource {

    /** As it is called in the report. */
    String name();

    /** Connects another reader. */
    TableReader open();

    /** Where its figures come from: the same for sources that share them. */
    Store store();

    /** Takes submissions in. */
    interface Store {

        /** Takes in one that nobody has seen before, or revises one. Returns when it is on its way. */
        void take(Submission submission);
    }
}
