import type { KeptName } from './kept';
import { textDays, type TextName } from './keptText';

/** A description of what is kept under a key, for documentation only: no bundle imports it. */
export interface KeptPlan {
  readonly holds: string;
  /** Which part of it is personal; undefined: none. */
  readonly personal?: string;
  /** When it is removed, unless the person clears the browser's site data first. */
  readonly until: string;
}

const givenUp = 'saved, given up, left when asked';
const givenUpRecord = 'recorded, given up, left when asked';
const untilCleared = 'cleared with the browser’s site data';
const untilReplaced = 'replaced by the next; not used once the lists change';

/** When a text that is being typed is removed. */
const untilDone = (name: TextName, done: string): string =>
  `${done}, or found more than ${textDays[name]} days after the last change`;

/** Every key that the browser keeps; `docs/privacy.md` is made from it. */
export const keptPlan: Readonly<Record<KeptName, KeptPlan>> = {
  mySite: { holds: 'the code of one’s site', until: untilCleared },
  latelyUsed: {
    holds: 'the codes of the last five sites that were one’s own, to go back to one in one press',
    until: 'forgotten by a press, where they are offered; one that is no longer listed at the next choice',
  },
  listsSite: { holds: 'the address of the site with the lists', until: 'the tenant property says otherwise' },
  accountOwner: {
    holds: 'under an account: whose it is, so that nobody who is given its name later finds what was kept under it',
    personal: 'the directory’s id of the person, beside the account’s name',
    until: untilCleared,
  },
  clock: {
    holds: 'how far this computer’s clock is from SharePoint’s, where it is wrong',
    until: 'the clock is right; not believed after a day',
  },
  listsVersion: { holds: 'the version that the lists are at', until: 'the lists say another' },
  helpDesk: { holds: 'the help desk’s number and hours, as they are set for all', until: 'the settings give others' },
  helpTelephone: { holds: 'the number to call of the services, where none is set', until: 'the lists give another' },
  allSites: { holds: 'what _All sites_ was narrowed to', until: 'all of them are shown again' },
  nationalCopy: { holds: 'the last copy of the national figures, and of all sites to search', until: untilReplaced },
  siteCopy: {
    holds: 'the last copy of what all staff may read about a site',
    personal: 'the site contact; _ConfirmedBy_ and _DateGivenBy_',
    until: untilReplaced,
  },
  toDoCopy: {
    holds: 'the last copy of what to do at a site, with telephone numbers; names are taken out',
    until: untilReplaced,
  },
  visits: {
    holds: 'how the services of a site stood when one looked last, and the day before that: to say what has changed',
    personal: 'the days on which one looked',
    until: 'replaced by the next visit on another day',
  },
  today: {
    holds: 'for the rollout team: how much was to be done at the last reading of all sites, and when that was',
    until: 'replaced by the next reading; removed once one may not change the lists',
  },
  confirmer: {
    holds: 'for the rollout team: who confirmed last, and from what, to be offered again',
    personal: 'one’s own name and role; perhaps somebody else’s',
    until: untilCleared,
  },
  reviewer: {
    holds: 'for the rollout team: who reviews instructions',
    personal: 'one’s own name and role',
    until: untilCleared,
  },
  importChoices: {
    holds:
      'for the rollout team: what the headings of the last sheet were matched with, and who confirmed it; until the lists have _Matches_, names and words too',
    personal: 'a name and role',
    until: untilCleared,
  },
  request: {
    holds: 'a request for a phone that is begun and not sent: all its answers',
    personal: 'all of it, reasons in one’s own words included; perhaps somebody else’s name and address',
    until: untilDone('request', 'sent, discarded'),
  },
  requestChange: {
    holds: 'a change to a request that is begun and not saved: all its answers',
    personal: 'as above',
    until: untilDone('requestChange', 'saved, discarded'),
  },
  reply: {
    holds: 'a reply to a question from ICT that is begun and not sent',
    personal: 'all of it: one’s own words',
    until: untilDone('reply', 'sent, discarded'),
  },
  status: {
    holds: 'for the rollout team: a status that is being changed and not saved',
    personal: 'nothing, unless somebody writes it',
    until: untilDone('status', givenUp),
  },
  manyStatuses: {
    holds: 'for the rollout team: a change of several sites that is being chosen and not saved',
    personal: 'nothing, unless somebody writes it',
    until: untilDone('manyStatuses', givenUp),
  },
  manyRun: {
    holds:
      'for the rollout team: a change of several sites that was being saved, and the dates and answers it gives, so that it leaves out what it has saved when it is taken up again',
    personal: 'who gave or confirmed them; nothing else, unless somebody writes it',
    until: untilDone('manyRun', 'all of it saved'),
  },
  pause: {
    holds: 'for the rollout team: why a wave is to be paused, not saved',
    personal: 'nothing, unless somebody writes it',
    until: untilDone('pause', givenUp),
  },
  site: {
    holds: 'for the rollout team: a site that is being added or changed and not saved',
    personal: 'the site contact: a name, an address and a number',
    until: untilDone('site', givenUp),
  },
  service: {
    holds: 'for the rollout team: a service that is being added or changed and not saved',
    until: untilDone('service', givenUp),
  },
  setting: {
    holds: 'for the rollout team: the help desk’s number or hours, or the programme’s first day, not saved',
    until: untilDone('setting', givenUp),
  },
  instruction: {
    holds: 'for the rollout team: an instruction, or its review, that is being written and not saved',
    personal: 'name and role of whoever reviews it',
    until: untilDone('instruction', givenUp),
  },
  placeToWork: {
    holds: 'for the rollout team: a place to work that is being changed and not saved',
    personal: 'the contact there: a name and a number',
    until: untilDone('placeToWork', givenUp),
  },
  news: {
    holds: 'for the rollout team: news that is being written, changed or ended, not saved',
    personal: 'nothing, unless somebody writes it',
    until: untilDone('news', givenUp),
  },
  decision: {
    holds:
      'for the triage team: a decision on one request that is being written and not recorded; the number of the request',
    personal: 'what is written about the requester: a note, a reason, a question',
    until: untilDone('decision', givenUpRecord),
  },
  step: {
    holds: 'for the triage team: the next step of one request that is being written and not recorded; its number',
    personal: 'what is written about the requester: a note',
    until: untilDone('step', givenUpRecord),
  },
  manyDecisions: {
    holds: 'for the triage team: the reason that several requests are to get, not recorded; none of their numbers',
    personal: 'what is written about the requesters',
    until: untilDone('manyDecisions', givenUpRecord),
  },
};
