import { browser, flow, unit, type Fault } from './fault';

// What to do now: what staff read, what they take along, and the views in which the rollout team maintains it.

const contingency = 'src/webparts/contingencyAccess';

export const contingencyFaults: readonly Fault[] = [
  {
    id: 'published-as-a-draft',
    file: `${contingency}/manage/InstructionPanel.tsx`,
    find: "{ State: 'Available' as const, ValidFrom: instruction?.ValidFrom ?? today }",
    replace: '{ ValidFrom: instruction?.ValidFrom ?? today }',
    what: 'An instruction that is published from the list stays a draft.',
    caughtBy: [flow('manage', 'that is a draft is shown to nobody until it is published from the list')],
  },
  {
    id: 'email-without-site',
    file: `${contingency}/pack/Pack.tsx`,
    find: 'addressToShare({ site: props.site.SiteCode }, siteUrl)',
    replace: 'addressToShare({}, siteUrl)',
    what: 'What is taken along or sent by email leads to the page, but not to the site it is about.',
    caughtBy: [flow('whatToDoPack', 'can be sent by email, to whom one likes')],
  },
  {
    id: 'paper-of-four-sheets',
    file: `${contingency}/pack/packDocument.ts`,
    find: 'html { font-size: 10pt; line-height: 1.32; }',
    replace: 'html { font-size: 16pt; line-height: 1.32; }',
    what: 'What to do now does not fit the two sheets of paper it is made for.',
    caughtBy: [browser('whatToDoPack', 'prints on two sheets and its notice on one')],
  },
  {
    id: 'own-room-not-offered',
    file: 'src/domain/contingency/places.ts',
    find: '(({ place, own }) => own || !isHere(place))',
    replace: '(({ place }) => !isHere(place))',
    what: 'A room in their own building that is arranged for a site is not offered to it.',
    caughtBy: [
      unit('domain/contingency/places.test.ts', 'are not the building one is in, unless a room there is meant'),
    ],
  },
];
