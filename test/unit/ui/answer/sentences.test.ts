import fc from 'fast-check';
import { reachByKeys } from '../../../../src/domain/audience/reach';
import { siteSentence } from '../../../../src/domain/answer/siteSentence';
import { siteSummary, type Summary } from '../../../../src/domain/answer/summary';
import { isEnded } from '../../../../src/domain/sentences';
import { answerWords } from '../../../../src/ui/answer/answerWords';
import { headlineWords } from '../../../../src/ui/answer/headlineWords';
import { siteSentenceWords } from '../../../../src/ui/answer/siteSentenceWords';
import { subjectWords } from '../../../../src/ui/answer/subjectWords';
import { wallWords } from '../../../../src/ui/answer/wallWords';
import { warningWords } from '../../../../src/ui/answer/warningWords';
import { placesWords } from '../../../../src/ui/answer/workPlaceWords';
import { someReadOn, someRows } from '../../domain/answer/generatedRows';
import { answersIn, today } from '../../domain/answer/rows';

/** Every line that is written in sentences. */
function linesOf(summary: Summary): string[] {
  const { warning, subjects, services, places } = summary;
  const warned = warning && warningWords(warning, today);
  const { near, none, unplaced, tooFar } = placesWords(places, today, '0113 496 0000');
  return [
    headlineWords(summary),
    siteSentenceWords(siteSentence(services)),
    ...(warned ? [warned.lead, warned.rest] : []),
    ...subjects.flatMap((subject) => [subjectWords(subject, summary).lead, wallWords(subject, today) ?? []].flat()),
    ...answersIn(summary)
      .map((answer) => answerWords(answer, summary))
      .flatMap(({ before, after, dates }) => [...before, ...after, ...dates]),
    ...[...near, ...unplaced, ...tooFar].flatMap(({ about, contact }) => [...about, ...(contact ? [contact] : [])]),
    ...none,
  ];
}

function atEverySite(holds: (summary: Summary) => void): void {
  fc.assert(
    fc.property(someRows, someReadOn, (rows, readOn) => holds(siteSummary({ ...rows, reachByKeys }, today, readOn))),
    { numRuns: 400 },
  );
}

describe('the words of an answer, whatever the lists say', () => {
  it('are sentences, each ended once', () => {
    atEverySite((summary) => {
      for (const line of linesOf(summary)) {
        expect(line).not.toBe('');
        expect(isEnded(line) ? '' : line).toBe('');
        expect(line).not.toMatch(/[.!?…:;]\.(?!\.)(?:\s|$)|\s[.,;:]|\s{2}|[{}]|undefined/);
      }
    });
  });

  it('begin each sentence with a capital', () => {
    atEverySite((summary) => {
      for (const line of linesOf(summary)) expect(line).toMatch(/^[^\p{Ll}]/u);
    });
  });

  it('say nothing twice under one heading', () => {
    atEverySite((summary) => {
      for (const { before, after } of answersIn(summary).map((answer) => answerWords(answer, summary))) {
        const lines = [...before, ...after];
        expect(lines).toEqual([...new Set(lines)]);
      }
    });
  });
});
