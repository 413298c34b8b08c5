import { severalSites } from '../domain/audience/reach';
import { openToRead } from './access';
import { contingencyInstructions } from './contingencyInstructions';
import type { ListPlan } from './plan';

export const contingencyInstructionsPlan: ListPlan<typeof contingencyInstructions> = {
  shape: contingencyInstructions,
  title: 'Contingency instructions',
  about: 'What to do now, by category, for everyone, a region or a site.',
  access: openToRead,
  versions: 500,
  columns: {
    Title: { about: 'The instruction in one line, which staff read first.' },
    EntryKey: {
      about: 'A key made when the entry is first written, so that sending twice makes one entry.',
      label: 'Entry key',
      indexed: true,
      unique: true,
    },
    Category: {
      about: 'Which of the four categories it answers. Empty: it is about the service named next.',
      indexed: true,
    },
    ServiceKey: {
      about: 'The key of the service it is about, where that belongs to no category, as the desk telephone.',
      label: 'Service key',
      refersTo: { list: 'RolloutServices', column: 'ServiceKey' },
    },
    State: { about: 'Staff are given steps only when this says available.', indexed: true },
    Region: { about: 'The region it is for. Region and site empty: for everyone.' },
    SiteCode: {
      about: 'The code of the site it is for, where it is for one site.',
      label: 'Site code',
      refersTo: { list: 'RolloutSites', column: 'SiteCode', besides: severalSites },
    },
    Steps: { about: 'The steps, one a line.' },
    DoNot: { about: 'What not to do, one a line, without the words “Do not”, which are added.', label: 'Do not' },
    Meanwhile: { about: 'What to use in the meantime, such as “Use webmail.” Never what nobody has tried.' },
    WhoFor: { about: 'Who the instruction is for, where it is not for all staff.', label: 'Who for' },
    Telephone: { about: 'The number to call when stuck.' },
    Email: { about: 'The address to write to when stuck.' },
    DependsOn: {
      about: 'Keys of the services that must work for the instruction to work, with commas between.',
      label: 'Depends on',
      refersTo: { list: 'RolloutServices', column: 'ServiceKey', several: true },
    },
    ValidFrom: { about: 'The first day it holds.', label: 'Valid from', indexed: true },
    ValidUntil: { about: 'The last day it holds. Empty: until it is withdrawn.', label: 'Valid until', indexed: true },
    NextUpdateOn: { about: 'The day by which there will be news.', label: 'Next update on' },
    ReviewedOn: { about: 'The day somebody last checked that it is right.', label: 'Reviewed on' },
    ReviewedBy: { about: 'Who checked it: a name and a role.', label: 'Reviewed by' },
    NextReviewOn: { about: 'The day by which it must be checked again.', label: 'Next review on' },
    For: {
      about:
        'Whom it is for, where that is several sites: keys that the page writes, such as region:London;without:email. The site code is then *.',
    },
    TriedOn: { about: 'The day somebody last followed the steps, and they worked.', label: 'Tried on' },
    TriedBy: { about: 'Who tried it: a name and a role.', label: 'Tried by' },
  },
};
