/** A test that catches a fault: its file, and words of its title that no other title in the file contains. */
export interface Catching {
  /** From the root of the project. */
  readonly file: string;
  readonly title: string;
}

/** A small mistake that somebody could make: one text in a file of `src` replaced by another. */
export interface Fault {
  readonly id: string;
  /** From the root of the project. */
  readonly file: string;
  /** Must be in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** What it breaks for the people who use the pages. */
  readonly what: string;
  /** Every one of these fails with the fault, and passes without it. */
  readonly caughtBy: readonly Catching[];
  /** It shows on every page and might fail the tests of other faults, so it is built alone. */
  readonly everywhere?: true;
}

/** The kinds of test, lowest first: a lower test is quicker and nearer to the fault. */
export const kinds = ['unit', 'contract', 'fuzz', 'page', 'browser'] as const;
export type Kind = (typeof kinds)[number];

/** The folder of each kind of test. */
const folders: Readonly<Record<Kind | 'flow', string>> = {
  unit: 'test/unit/',
  contract: 'test/contract/',
  fuzz: 'test/fuzz/',
  page: 'test/page/',
  flow: 'test/flows/',
  browser: 'test/e2e/',
};

const fileOf =
  (kind: Kind | 'flow', ending: string) =>
  (name: string, title: string): Catching => ({ file: folders[kind] + name + ending, title });

/** A unit test; the file is named with its ending, `.ts` or `.tsx`. */
export const unit = fileOf('unit', '');
export const contract = fileOf('contract', '.test.ts');
export const fuzz = fileOf('fuzz', '.test.ts');
export const page = fileOf('page', '.test.ts');
/** A flow. `npm test` runs it without a browser, so it is one of the page tests. */
export const flow = fileOf('flow', '.flow.ts');
export const browser = fileOf('browser', '.spec.ts');

export function kindOf({ file }: Catching): Kind {
  if (file.startsWith(folders.flow)) return 'page';
  const kind = kinds.find((each) => file.startsWith(folders[each]));
  if (!kind) throw new Error(`${file} is among no tests that are known`);
  return kind;
}

/** The kinds of test that catch a fault, the lowest first. */
export function kindsOf({ caughtBy }: Fault): readonly Kind[] {
  const caught = new Set(caughtBy.map(kindOf));
  return kinds.filter((kind) => caught.has(kind));
}

/** How many times a fault's text is in its file: the fault can be made only if it is there once. */
export function timesFound(text: string, { find }: Pick<Fault, 'find'>): number {
  return text.split(find).length - 1;
}

/**
 * Groups of faults that can go into one package: in different files, and caught by different specs. A fault that shows
 * everywhere is alone.
 */
export function groupsOf(faults: readonly Fault[]): readonly (readonly Fault[])[] {
  const groups: Fault[][] = [];
  for (const fault of faults) {
    const group = groups.find((others) => others.every((other) => fitTogether(fault, other)));
    if (group) group.push(fault);
    else groups.push([fault]);
  }
  return groups;
}

function fitTogether(one: Fault, other: Fault): boolean {
  const specs = new Set(one.caughtBy.map(({ file }) => file));
  return (
    !one.everywhere &&
    !other.everywhere &&
    one.file !== other.file &&
    !other.caughtBy.some(({ file }) => specs.has(file))
  );
}
