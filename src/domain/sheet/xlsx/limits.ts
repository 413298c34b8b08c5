/** Bytes of everything that is unpacked while one sheet is read. A few kilobytes can unpack to gigabytes. */
export const mostUnpacked = 60_000_000;
/** The same numbers of rows and columns as are read of a text. */
export const mostRows = 10_000;
export const mostColumns = 60;
/** Characters that Excel keeps in one cell. */
export const mostInCell = 32_767;
/** Entries of an archive. A workbook with a hundred sheets and as many pictures has fewer. */
export const mostEntries = 5_000;
/** Characters of one tag, or of one piece of character data that is marked as such. */
export const mostInTag = 100_000;
/** Elements inside each other. A sheet has about 10. */
export const mostDeep = 100;
/** Bytes that are unpacked in one go: even the most tightly packed ones give some 8 MB. */
export const portion = 8_192;
/** Characters that are read before the page gets a turn: some 10 milliseconds. */
export const charactersInTurn = 200_000;
