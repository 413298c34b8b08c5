import fc from 'fast-check';
import type { SiteRows } from '../../../../src/domain/answer/facts';
import { isFor, parseFor } from '../../../../src/domain/audience/audience';
import { reachByKeys } from '../../../../src/domain/audience/reach';
import type { Headline } from '../../../../src/domain/answer/headline';
import { farthest } from '../../../../src/domain/answer/nearPlaces';
import type { Named } from '../../../../src/domain/answer/serviceLines';
import { siteSentence } from '../../../../src/domain/answer/siteSentence';
import { siteSummary, type Summary } from '../../../../src/domain/answer/summary';
import { entriesIn } from '../../../../src/domain/answer/entriesIn';
import { isNothing } from '../../../../src/domain/rollout/states';
import type { Way } from '../../../../src/domain/answer/ways';
import { keysIn } from '../../../../src/domain/contingency/instructions';
import { topicOf } from '../../../../src/domain/contingency/topicOf';
import { belongsTo } from '../../../../src/domain/contingency/topics';
import { someReadOn, someRows } from './generatedRows';
import { answersIn, today } from './rows';

/** Must be true at every site that the lists may describe. */
function atEverySite(holds: (summary: Summary, rows: SiteRows) => void): void {
  fc.assert(
    fc.property(someRows, someReadOn, (rows, readOn) =>
      holds(siteSummary({ ...rows, reachByKeys }, today, readOn), rows),
    ),
    { numRuns: 400 },
  );
}

/** The services that a headline names, and whether it says anything that names none. */
function namedIn({ lead, follow }: Headline): readonly Named[] {
  return [lead, ...(follow ? [follow] : [])].flatMap((each): readonly Named[] => {
    if ('services' in each) return each.services;
    if ('kept' in each) return each.kept;
    return 'service' in each ? [each.service] : [];
  });
}

function waysIn(summary: Summary): Way[] {
  return answersIn(summary).flatMap((answer) => {
    if (!('todo' in answer)) return [];
    const { todo } = answer;
    return todo.kind === 'steps' ? todo.way : todo.kind === 'go' ? (todo.way ?? []) : [];
  });
}

describe('what is said of a site, whatever the lists say', () => {
  it('has a headline that says something', () => {
    atEverySite(({ headline: { lead } }) => {
      switch (lead.kind) {
        case 'go':
          return expect(lead.place.name).not.toBe('');
        case 'do':
          return expect(lead.title).not.toBe('');
        case 'part':
          return expect(lead.service.inSentence).not.toBe('');
        case 'keep':
          return expect(lead.kept).not.toEqual([]);
        case 'tryAll':
          return undefined;
        default:
          return expect(lead.services).not.toEqual([]);
      }
    });
  });

  it('has a headline that is not about what works nowhere', () => {
    atEverySite((summary) => {
      const { headline } = summary;
      const answers = answersIn(summary);
      const nowhere = answers
        .filter(({ use }) => use === 'nowhere')
        .flatMap(({ services }) => services.map(({ key }) => key));
      expect(answers.find(({ key }) => key === headline.about)?.use).not.toBe('nowhere');
      expect(namedIn({ lead: headline.lead }).filter(({ key }) => nowhere.includes(key))).toEqual([]);
    });
  });

  it('has a headline that says of each service how it stands', () => {
    atEverySite(({ headline, services }) => {
      const use = ({ key }: Named): string | undefined => services.find((line) => line.key === key)?.stands.use;
      for (const each of [headline.lead, ...(headline.follow ? [headline.follow] : [])]) {
        if (each.kind === 'works') expect(each.services.map(use)).toEqual(each.services.map(() => 'all'));
        if (each.kind === 'keep') expect(each.kept.map(use)).toEqual(each.kept.map(() => 'lent'));
        if (each.kind === 'tryFirst') expect(each.services.map(use)).toEqual(each.services.map(() => 'unknown'));
        if (each.kind === 'call' || each.kind === 'meanwhile' || each.kind === 'broken' || each.kind === 'notHere')
          expect(each.services.map(use)).not.toContain('all');
      }
    });
  });

  it('gives only steps that can be followed', () => {
    atEverySite((summary, { instructions }) => {
      for (const way of waysIn(summary)) {
        const needs = keysIn(instructions.find(({ Id }) => Id === way.id)?.DependsOn);
        const missing = summary.services.filter(({ key, stands }) => needs.includes(key) && stands.use === 'nothing');
        expect(missing).toEqual([]);
        const unsure = summary.services.filter(({ key, stands }) => needs.includes(key) && stands.use === 'unknown');
        expect(way.tryFirst.map(({ key }) => key).sort()).toEqual(unsure.map(({ key }) => key).sort());
      }
    });
  });

  it('has each answer once, and each thing that people ask about', () => {
    atEverySite((summary, { services }) => {
      const answers = answersIn(summary);
      expect(new Set(answers.map(({ key }) => key)).size).toBe(answers.length);
      for (const service of services) {
        const topic = topicOf(service);
        const holding = answers.filter((answer) => answer.services.some(({ key }) => key === service.ServiceKey));
        expect(holding).toHaveLength(topic ? 1 : 0);
        if (topic) expect(belongsTo(service, holding[0].topic)).toBe(true);
      }
    });
  });

  it('uses an instruction with keys only where one of them names the site, and never one with a damaged key', () => {
    atEverySite((summary, { instructions, site }) => {
      for (const id of answersIn(summary).flatMap(entriesIn)) {
        const { For, SiteCode, Region } = instructions.find(({ Id }) => Id === id)!;
        const broken = summary.services.filter(({ state }) => isNothing(state)).map(({ key }) => key);
        const reader = {
          siteCode: site.SiteCode,
          region: site.Region,
          wave: site.Wave,
          areaTeam: site.AreaTeam,
          doesNotWork: (key: string) => broken.includes(key),
        };
        if (For) expect(isFor(parseFor(For), reader)).toBe(true);
        else if (SiteCode) expect(SiteCode).toBe(site.SiteCode);
        else expect([undefined, site.Region]).toContain(Region);
      }
    });
  });

  it('uses no instruction with keys before the code that reads them is loaded', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const used = answersIn(siteSummary(rows, today)).flatMap(entriesIn);
        expect(rows.instructions.filter(({ Id, For }) => For && used.includes(Id))).toEqual([]);
      }),
    );
  });

  it('has what the headline is about first', () => {
    atEverySite(({ headline: { about }, subjects }) => {
      if (about) expect(subjects[0].answers.map(({ key }) => key)).toContain(about);
    });
  });

  it('sends nobody farther than a day’s journey, and offers each place once', () => {
    atEverySite(({ places: { near, unplaced, tooFar }, headline: { lead } }) => {
      for (const { miles = 0 } of near) expect(miles).toBeLessThanOrEqual(farthest);
      const all = [...near, ...unplaced, ...tooFar].map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      if (lead.kind === 'go') expect(lead.place).toEqual(near[0]);
    });
  });

  it('says in the sentence what it says in the lines', () => {
    atEverySite(({ services }) => {
      const sentence = siteSentence(services);
      const said = [...sentence.works, ...sentence.kept, ...sentence.broken, ...sentence.unknown].map(({ key }) => key);
      const parts = sentence.parts.map(({ service }) => service.key);
      const main = services.filter((line) => line.main).map(({ key }) => key);
      expect([...said, ...parts].sort()).toEqual(sentence.nothingKnown ? [] : main.sort());
    });
  });

  it('is the same each time, whatever the order of statuses and instructions, and changes none of them', () => {
    fc.assert(
      fc.property(someRows, someReadOn, fc.nat(), (rows, readOn, turn) => {
        const before = structuredClone(rows);
        const first = siteSummary({ ...rows, reachByKeys }, today, readOn);
        expect(siteSummary({ ...rows, reachByKeys }, today, readOn)).toEqual(first);
        const turned = <T>(all: readonly T[]): T[] => {
          const at = all.length > 0 ? turn % all.length : 0;
          return [...all.slice(at), ...all.slice(0, at)];
        };
        const other = {
          ...rows,
          statuses: turned(rows.statuses),
          instructions: turned(rows.instructions),
          reachByKeys,
        };
        expect(siteSummary(other, today, readOn)).toEqual(first);
        expect(rows).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});
