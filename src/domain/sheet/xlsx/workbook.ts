import { safeText } from '../../safeText';
import { type Archive, type Budget, openArchive, unpack } from './archive';
import type { Surroundings } from './cell';
import { orFault, refuse, type WorkbookFault } from './fault';
import { mostUnpacked } from './limits';
import { otherFormat } from './otherFormat';
import { isTrue } from './reference';
import { readRelations, type Relation } from './relations';
import { sharedStrings } from './cellTexts';
import { readStyles, type Styles } from './styles';
import { readWorksheet, type SheetReading, type WorksheetReader } from './worksheet';
import { scanXml, type XmlHandler } from './xml';

export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether a row of it says anything. */
  says(): Promise<boolean | WorkbookFault>;
  read(): Promise<SheetReading | WorkbookFault>;
}

/** A workbook that was opened. Its sheets are in their order, the hidden ones last. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

/**
 * Opens a workbook of Excel since 2007 (.xlsx, .xlsm), also in its strict form. Nothing in it is run, and nothing that
 * it refers to outside is fetched.
 */
export function openWorkbook(bytes: Uint8Array): Promise<Workbook | WorkbookFault> {
  return orFault(() => open(bytes));
}

async function open(bytes: Uint8Array): Promise<Workbook> {
  const other = otherFormat(bytes);
  if (other) throw refuse(other);
  const archive = openArchive(bytes);
  const budget: Budget = { left: mostUnpacked };
  const parts = await partsOf(archive, budget);
  const surroundings = once(() => surroundingsOf(archive, parts, budget));

  /** Each sheet may use all of the limit that the workbook's own parts have left. */
  async function readSheet(path: string, isEnough: (reader: WorksheetReader) => boolean): Promise<WorksheetReader> {
    const reader = readWorksheet(await surroundings());
    await readPart(archive, path, { ...budget }, reader, () => isEnough(reader));
    return reader;
  }

  const sheets = parts.sheets.map(({ name, path, isHidden }): WorkbookSheet => ({
    name,
    isHidden,
    says: () => orFault(async () => (await readSheet(path, (reader) => reader.says())).says()),
    read: () =>
      orFault(async () => {
        const reading = (await readSheet(path, () => false)).take();
        if (reading.rows.length === 0) throw refuse('empty');
        return reading;
      }),
  }));
  return { sheets: [...sheets.filter(({ isHidden }) => !isHidden), ...sheets.filter(({ isHidden }) => isHidden)] };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** What a workbook consists of. */
interface Parts {
  readonly sheets: readonly { readonly name: string; readonly path: string; readonly isHidden: boolean }[];
  readonly strings?: string;
  readonly styles?: string;
  readonly is1904: boolean;
  readonly isUncalculated: boolean;
}

async function partsOf(archive: Archive, budget: Budget): Promise<Parts> {
  const root = await relationsOf(archive, '', budget);
  const path = root.find(({ type }) => type === 'officedocument')?.path ?? 'xl/workbook.xml';
  if (!archive.has(path)) throw refuse('notSheet');
  const relations = await relationsOf(archive, path, budget);
  const sheets: { name: string; path: string; isHidden: boolean }[] = [];
  let is1904 = false;
  let isUncalculated = false;
  await readPart(archive, path, budget, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attributes().date1904);
      else if (name === 'calcPr') isUncalculated = isTrue(attributes().fullCalcOnLoad);
      else if (name === 'sheet') {
        const { name: title = '', state, id } = attributes();
        // A sheet that is a chart, or a macro of long ago, has no rows.
        const relation = relations.find((each) => each.id === id && each.type === 'worksheet');
        if (relation)
          sheets.push({
            name: safeText(title).trim(),
            path: relation.path,
            isHidden: state === 'hidden' || state === 'veryHidden',
          });
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (sheets.length === 0) throw refuse(relations.length > 0 ? 'empty' : 'damaged');
  const pathOf = (type: string): string | undefined => relations.find((each) => each.type === type)?.path;
  return { sheets, strings: pathOf('sharedstrings'), styles: pathOf('styles'), is1904, isUncalculated };
}

async function relationsOf(archive: Archive, path: string, budget: Budget): Promise<readonly Relation[]> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const file = `${folder}_rels/${path.slice(slash)}.rels`;
  const found: Relation[] = [];
  if (archive.has(file)) await readPart(archive, file, budget, readRelations(folder, found));
  return found;
}

async function surroundingsOf(archive: Archive, parts: Parts, budget: Budget): Promise<Surroundings> {
  const strings: string[] = [];
  const { formats }: Styles = { formats: [] };
  if (parts.styles) await readPart(archive, parts.styles, budget, readStyles({ formats }));
  if (parts.strings) await readPart(archive, parts.strings, budget, sharedStrings(strings));
  return { strings, formats, is1904: parts.is1904, isUncalculated: parts.isUncalculated };
}

async function readPart(
  archive: Archive,
  path: string,
  budget: Budget,
  handler: XmlHandler,
  isEnough: () => boolean = () => false,
): Promise<void> {
  const entry = archive.get(path);
  if (!entry) throw refuse('damaged');
  const scan = scanXml(handler);
  let isCut = false;
  await unpack(entry, budget, (text) => {
    scan.push(text);
    isCut = isEnough();
    return isCut;
  });
  if (!isCut) scan.end();
}
