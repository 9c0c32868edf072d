package meetlat.ingest.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts that the cells of a workbook share, by number. They are as many as the file likes, so they lie in a
 * temporary file and only the blocks that were read last in memory: office programs number texts in the order of their
 * first use, so rows mostly ask for what lies close together.
 */
final class SharedTexts implements AutoCloseable {

    private static final int BLOCKS_IN_MEMORY = 32;

    private final TextBlocks blocks;
    private final Map<Integer, String[]> recent = new LinkedHashMap<>(BLOCKS_IN_MEMORY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String[]> eldest) {
            return size() > BLOCKS_IN_MEMORY;
        }
    };

    private SharedTexts(TextBlocks blocks) {
        this.blocks = blocks;
    }

    /** Reads the part with the texts. Throws {@link SheetRefused} if it is damaged or has a text that is too long. */
    static SharedTexts read(XmlPart xml, SheetLimits limits) {
        TextBlocks blocks = new TextBlocks();
        try {
            while (xml.next()) {
                if (xml.starts("si")) {
                    blocks.add(RichText.read(xml, "si", limits.maxCellCharacters()));
                }
            }
            blocks.end();
            return new SharedTexts(blocks);
        } catch (RuntimeException refused) {
            blocks.close();
            throw refused;
        }
    }

    static SharedTexts none() {
        return new SharedTexts(new TextBlocks());
    }

    /** The text by its number from 0. Throws {@link SheetRefused} if there are not so many. */
    String get(int number) {
        if (number >= blocks.size()) {
            throw SheetRefused.damaged("a cell with a text that the workbook does not have");
        }
        int block = blocks.blockOf(number);
        return recent.computeIfAbsent(block, blocks::read)[number - blocks.firstOf(block)];
    }

    @Override
    public void close() {
        blocks.close();
    }
}
