/** A test that catches a fault: its file, and words of its title that no other test of the file has. */
export interface Catching {
  /** From the root of the project. */
  readonly file: string;
  readonly title: string;
}

/** A small mistake somebody could make: one text in one file of `src` in place of another. */
export interface Fault {
  readonly id: string;
  /** From the root of the project. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** What it breaks, for whoever uses the pages. */
  readonly what: string;
  /** Every one of these fails with the fault, and passes without it. */
  readonly caughtBy: readonly Catching[];
  /** It shows on every page: the test of another fault might fail of it, so that it is built alone. */
  readonly everywhere?: true;
}

/** How high a test stands; the lower, the quicker and the nearer to the fault. */
export const kinds = ['unit', 'contract', 'fuzz', 'page', 'browser'] as const;
export type Kind = (typeof kinds)[number];

/** The folder that the tests of a kind stand in. */
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
/** A flow: `npm test` runs it without a browser, so it is one of the page tests. */
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

/** How often a fault's text stands in its file: the fault can be made only where that is once. */
export function timesFound(text: string, { find }: Pick<Fault, 'find'>): number {
  return text.split(find).length - 1;
}

/**
 * Faults that go into one package: of different files, and caught by different specs. One that shows everywhere goes
 * alone.
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
