import fc from 'fast-check';
import { holdsIctWords } from '../../../../src/domain/device/ictWords';
import { type Whose, whoseWords, type WordsVersion } from '../../../../src/domain/device/whoseWords';
import { versionStep } from '../../../../src/domain/versionStep';

const ada = 11;
const jo = 12;
const sam = 13;
const asked = { Question: 'How many days a month?' };

/** Versions in the order in which they were written. */
function written(...versions: readonly Partial<WordsVersion>[]): WordsVersion[] {
  return versions.map((version, at) => ({
    number: versionStep * (at + 1),
    editor: jo,
    author: jo,
    values: {},
    ...version,
  }));
}

function whose(versions: readonly WordsVersion[], decides = false): Whose {
  // SharePoint gives the newest first.
  return whoseWords([...versions].reverse(), { account: jo, decides });
}

describe('ICT’s words in one’s own request', () => {
  test('are ICT’s where somebody else wrote them into what oneself has sent', () => {
    expect(whose(written({}, { editor: sam, values: asked }))).toBe('ict');
  });

  test('stay ICT’s where the requester has changed, answered or withdrawn it before or since', () => {
    const reply = { ...asked, Reply: 'Six.' };
    expect(whose(written({}, { values: { Title: 'Jo' } }, { editor: sam, values: asked }, { values: reply }))).toBe(
      'ict',
    );
  });

  test('are somebody’s in one’s name where another account made the request', () => {
    expect(whose(written({ editor: ada }, { editor: ada, values: asked }))).toBe('madeByAnother');
    expect(whose(written({ editor: ada, values: asked }))).toBe('madeByAnother');
    expect(whose(written({ editor: ada }, { editor: sam, values: asked }))).toBe('madeByAnother');
  });

  test('are somebody’s in one’s name where the request was another’s before, whoever its versions name as editor', () => {
    expect(whose(written({ author: ada }, { editor: sam, values: asked }))).toBe('madeByAnother');
    expect(whose(written({}, { author: ada }, { editor: sam, values: asked }))).toBe('madeByAnother');
  });

  test('are not ICT’s where the request began with them, which the form never does', () => {
    expect(whose(written({ values: asked }))).toBe('notIct');
    expect(whose(written({ values: asked }, { editor: sam, values: { ...asked, Outcome: 'Declined' } }))).toBe(
      'notIct',
    );
  });

  test('are not ICT’s where the requester’s own account wrote any of them', () => {
    expect(whose(written({}, { values: asked }))).toBe('notIct');
    expect(
      whose(written({}, { editor: sam, values: asked }, { values: { ...asked, OutcomeNote: 'Ring 0909 879 0000.' } })),
    ).toBe('notIct');
    expect(whose(written({}, { editor: sam, values: asked }, {}, { values: asked }))).toBe('notIct');
  });

  test('are ICT’s again where ICT has put right what the requester’s account wrote', () => {
    expect(whose(written({}, { values: asked }, { editor: sam }, { editor: sam, values: asked }))).toBe('ict');
  });

  test('may come from the requester’s own account where they decide requests, but not with the request', () => {
    expect(whose(written({}, { values: asked }), true)).toBe('ict');
    expect(whose(written({ values: asked }), true)).toBe('notIct');
    expect(whose(written({ editor: ada }, { editor: ada, values: asked }), true)).toBe('madeByAnother');
  });

  test('are unknown where the versions that would tell are not kept', () => {
    const [, second, third] = written({}, {}, { editor: sam, values: asked });
    expect(whose([second, third])).toBe('unknown');
    expect(whose([third])).toBe('unknown');
    expect(whose([])).toBe('unknown');
    const [first, , late] = written({}, { values: asked }, { editor: sam, values: asked });
    expect(whose([first, late])).toBe('unknown');
  });

  test('are not ICT’s for what is kept, though the first versions are lost', () => {
    const [, second, third] = written({}, {}, { values: asked });
    expect(whose([second, third])).toBe('notIct');
    expect(whose([{ ...second, author: ada }, third])).toBe('madeByAnother');
  });

  test('are unknown where SharePoint names no editor', () => {
    expect(whose(written({ editor: undefined }, { editor: sam, values: asked }))).toBe('unknown');
    expect(whose(written({}, { editor: undefined, values: asked }))).toBe('unknown');
  });

  test('are told by the number of an account: two people can have one name', () => {
    expect(whose(written({}, { editor: jo + 100, values: asked }))).toBe('ict');
    expect(whose(written({ editor: jo + 100 }, { editor: sam, values: asked }))).toBe('madeByAnother');
  });

  test('are there where any of their columns holds something', () => {
    expect(holdsIctWords({})).toBe(false);
    expect(holdsIctWords({ Question: '' })).toBe(false);
    expect(holdsIctWords({ OutcomeBy: 'Sam Okafor' })).toBe(true);
    expect(holdsIctWords({ OutcomePolicyVersion: 1 })).toBe(true);
  });
});

/** What somebody can write into a request that is theirs. Once it is another's, they cannot any more. */
interface Step {
  readonly words?: string;
  readonly author?: number;
  readonly editor?: number;
  /** It overwrites the version before, as `bNewDocumentUpdate` does. */
  readonly sameVersion: boolean;
}

const anyone = fc.option(fc.constantFrom(ada, jo, sam), { nil: undefined });
const step = (editor: fc.Arbitrary<number | undefined>): fc.Arbitrary<Step> =>
  fc.record({
    words: fc.option(fc.constantFrom('Ring us.', 'Smart handset'), { nil: undefined }),
    author: anyone,
    editor,
    sameVersion: fc.boolean(),
  });

/** The versions that Ada leaves. */
function leftBy(steps: readonly Step[]): WordsVersion[] {
  const versions: WordsVersion[] = [];
  for (const { words, author, editor, sameVersion } of steps) {
    const last = versions[versions.length - 1] as WordsVersion | undefined;
    if (last && last.author !== ada) break;
    const next = {
      number: versionStep * (versions.length + 1),
      editor: editor ?? ada,
      author: author ?? last?.author ?? ada,
      values: { OutcomeNote: words ?? last?.values.OutcomeNote },
    };
    if (sameVersion && last) versions[versions.length - 1] = { ...next, number: last.number };
    else versions.push(next);
  }
  return versions;
}

function holdsWords(versions: readonly WordsVersion[]): boolean {
  return versions[versions.length - 1].values.OutcomeNote !== undefined;
}

test('whatever somebody writes in up to four steps, under their own name or forged ones, is never a colleague’s answer from ICT', () => {
  fc.assert(
    fc.property(fc.array(step(anyone), { minLength: 1, maxLength: 4 }), (steps) => {
      const versions = leftBy(steps);
      if (holdsWords(versions)) expect(whose(versions)).not.toBe('ict');
    }),
    { numRuns: 3000 },
  );
});

test('nor is it where SharePoint should keep only the present author, as long as they write under their own name', () => {
  fc.assert(
    fc.property(fc.array(step(fc.constant(undefined)), { minLength: 1, maxLength: 4 }), (steps) => {
      const versions = leftBy(steps);
      const { author } = versions[versions.length - 1];
      const rewritten = versions.map((version) => ({ ...version, author }));
      if (holdsWords(versions) && author === jo) expect(whose(rewritten)).not.toBe('ict');
    }),
    { numRuns: 3000 },
  );
});
