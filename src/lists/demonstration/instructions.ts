import { severalSites } from '../../domain/audience/reach';
import { day } from '../../domain/day';
import { contingencyInstructions } from '../contingencyInstructions';
import type { NewRow } from '../shape';
import { helpDesk } from './services';

type Instruction = NewRow<typeof contingencyInstructions>;
type Draft = Omit<Instruction, 'EntryKey' | 'Telephone'>;

const nextNews = day('2013-04-22');
const reviewed = {
  ReviewedOn: day('2013-04-11'),
  ReviewedBy: 'Jo Patel, corporate ICT',
  NextReviewOn: day('2013-04-25'),
} as const;

/** Published is only what somebody has tried. */
const tried = { TriedOn: day('2013-04-10'), TriedBy: 'Rosemary Frayne, site contact' } as const;

function lines(...each: readonly string[]): string {
  return each.join('\n');
}

const midApril: readonly Draft[] = [
  {
    Title: 'Use SharePoint for your files until your shared drive works.',
    Category: 'File store and intranet',
    State: 'Available',
    ...tried,
    Steps: lines(
      'Open SharePoint: https://sharepoint.example.invalid. Sign in with your NHS England email address.',
      'Choose your team’s name, then Documents. Drag your files in.',
      'Need a file from the old drive? Send its name to the help desk. Copies take 2 working days.',
    ),
    DoNot: lines(
      'put work files on a memory stick.',
      'send work files to a personal email address.',
      'ask your old IT desk. It no longer serves NHS England staff.',
    ),
    Meanwhile: 'Ask the help desk for a file that cannot wait.',
    DependsOn: 'internet, sharepoint',
    ValidFrom: day('2013-04-08'),
    NextUpdateOn: nextNews,
    ...reviewed,
    ...tried,
  },
  {
    Title: 'Try the internet first. If it does not work, call the help desk.',
    Category: 'Internet access',
    State: 'Available',
    ...tried,
    Steps: lines(
      'Open a website you have not opened today. A page you have seen before may only be a copy.',
      'If it does not open, call the help desk and say which site you are at.',
      'Is a place listed near you? Ring it, then go there.',
    ),
    DoNot: lines('use free wireless in a café for work with names in it.'),
    Meanwhile: 'Ask the help desk to look up what you need online.',
    ValidFrom: day('2013-04-02'),
    NextUpdateOn: day('2013-04-17'),
    ...reviewed,
    ...tried,
  },
  {
    Title: 'Use webmail while email does not work on your computer.',
    Category: 'Email',
    State: 'Available',
    ...tried,
    Steps: lines(
      'Open webmail in any browser: https://webmail.example.invalid',
      'Sign in with your NHS England email address.',
      'Close the browser when you have finished.',
    ),
    DoNot: lines('send work from a personal email address.', 'save attachments on a computer that is not yours.'),
    Meanwhile: 'Ring people who cannot wait for an answer.',
    DependsOn: 'internet',
    ValidFrom: day('2013-04-01'),
    NextUpdateOn: nextNews,
    ...reviewed,
    ...tried,
  },
  {
    Title: 'ICT is exploring remote access.',
    Meanwhile: 'Use webmail, where the internet works.',
    Category: 'Remote access (VPN)',
    State: 'Being explored',
    NextUpdateOn: nextNews,
    ...reviewed,
  },
  {
    Title: 'Use the mobile phone kept at your site’s reception.',
    ServiceKey: 'telephone',
    State: 'Available',
    ...tried,
    Steps: lines(
      'Ask at reception for the site’s mobile phone. Sign for it.',
      'Tell the help desk your extension. They turn your calls to the mobile.',
      'Bring it back at the end of the day.',
    ),
    DoNot: lines('give the public your own mobile number.'),
    Meanwhile: 'Use a colleague’s phone for a call that cannot wait.',
    ValidFrom: day('2013-04-03'),
    NextUpdateOn: nextNews,
    ...reviewed,
    ...tried,
  },
  {
    Title: 'ICT is considering how London offices can reach the file store over the internet.',
    Meanwhile: 'Use SharePoint.',
    Category: 'File store and intranet',
    State: 'Under consideration',
    Region: 'London',
    NextUpdateOn: nextNews,
    ...reviewed,
  },
  {
    Title: 'Work in the room the landlord has lent us until the line is in.',
    Category: 'Internet access',
    State: 'Available',
    ...tried,
    SiteCode: 'QUAYCOURT',
    Steps: lines(
      'Go to the ground-floor training room. It has its own internet line.',
      'Book one of its 8 desks with Deborah Fry.',
      'Full? Choose another place from the list.',
    ),
    DoNot: lines('plug your own router into the wall.'),
    Meanwhile: 'Ask the help desk to look up what you need online.',
    WhoFor: 'Staff at Quay Court',
    ValidFrom: day('2013-04-09'),
    ValidUntil: day('2013-05-10'),
    NextUpdateOn: day('2013-04-19'),
    ...reviewed,
    ...tried,
  },
  {
    Title: 'If the internet stops, go to Borough Yard in Southwark. It has 20 desks for any London team.',
    Category: 'Internet access',
    State: 'Available',
    ...tried,
    Region: 'London',
    Steps: lines(
      'Try the internet first.',
      'Ring Anthony Cole before you set off: 020 7946 0245.',
      'Bring your pass. Sign in at the front desk.',
    ),
    Meanwhile: 'Ask the help desk to look up what you need online.',
    ValidFrom: day('2013-04-02'),
    ValidUntil: day('2013-09-30'),
    NextUpdateOn: nextNews,
    ...reviewed,
    ...tried,
  },
  {
    Title: 'Use webmail until email works on your computer.',
    Category: 'Email',
    State: 'Available',
    ...tried,
    SiteCode: 'CATHEDRALYARD',
    Steps: lines(
      'Open webmail in any browser: https://webmail.example.invalid',
      'Sign in with your old address and password; they work until 26 April.',
    ),
    DoNot: lines('send work from a personal email address.', 'save attachments on a computer that is not yours.'),
    Meanwhile: 'Ring people who cannot wait for an answer.',
    DependsOn: 'internet',
    ValidFrom: day('2013-04-08'),
    ValidUntil: day('2013-04-26'),
    NextUpdateOn: day('2013-04-24'),
    ...reviewed,
    ...tried,
  },
  // Still shown although email works at these sites, and past its review date: the gap check finds both.
  {
    Title: 'Share one computer a floor for email.',
    Category: 'Email',
    State: 'Available',
    ...tried,
    SiteCode: 'CASTLEWORKS',
    Steps: lines('Use the computer by the printer on your floor.', 'Sign out when you have finished.'),
    ValidFrom: day('2013-03-18'),
    ReviewedOn: day('2013-03-18'),
    NextReviewOn: day('2013-04-05'),
  },
  {
    Title: 'Borrow a mobile internet stick from your area team.',
    Category: 'Internet access',
    State: 'Draft',
    Region: 'South',
    Steps: lines('Ask your area team’s office manager for a stick.', 'Sign for it. Bring it back within two days.'),
    NextReviewOn: day('2013-04-19'),
  },
  {
    Title: 'Keep using your old PCT address.',
    Category: 'Email',
    State: 'Withdrawn',
    Region: 'Midlands and East',
    Steps: lines('Sign in as you did before 1 April.'),
    ValidFrom: day('2013-03-25'),
    ValidUntil: day('2013-04-12'),
    ReviewedOn: day('2013-04-12'),
  },
  {
    Title: 'Copy the files you need for April before your old drive ends.',
    Category: 'File store and intranet',
    State: 'Available',
    Region: 'North',
    Steps: lines('Make a list of the files you need in April.', 'Send it to the help desk by 28 March.'),
    ValidFrom: day('2013-03-18'),
    ValidUntil: day('2013-03-31'),
    ReviewedOn: day('2013-03-18'),
  },
  {
    Title: 'Use the shared computers in the ground-floor meeting room for email.',
    Category: 'Email',
    State: 'Available',
    SiteCode: severalSites,
    For: 'area:Cumbria, Northumberland, Tyne and Wear;site:EASTGATE',
    Steps: lines(
      'Ask at reception for the room.',
      'Open webmail: https://webmail.example.invalid',
      'Sign out when you have finished.',
    ),
    Meanwhile: 'Ring people who cannot wait for an answer.',
    DependsOn: 'internet',
    ValidFrom: day('2013-04-10'),
    NextUpdateOn: nextNews,
    ...reviewed,
    ...tried,
  },
];

const news = { NextUpdateOn: day('2013-04-09') } as const;

const dayOne: readonly Draft[] = [
  {
    Title: 'ICT is arranging places with internet access.',
    Meanwhile: 'Ask the help desk to look up what you need online.',
    Category: 'Internet access',
    State: 'Under consideration',
    ...news,
  },
  {
    ...midApril[2],
    NextUpdateOn: day('2013-04-09'),
    ReviewedOn: day('2013-03-28'),
    NextReviewOn: day('2013-04-12'),
    TriedOn: day('2013-03-28'),
  },
  {
    Title: 'ICT is considering ways to reach files and the intranet.',
    Meanwhile: 'Ask the help desk for a file you need.',
    Category: 'File store and intranet',
    State: 'Under consideration',
    ...news,
  },
  {
    Title: 'ICT is exploring remote access.',
    Meanwhile: 'Use webmail, where the internet works.',
    Category: 'Remote access (VPN)',
    State: 'Being explored',
    ...news,
  },
  {
    Title: 'ICT is arranging phones where the old ones have stopped.',
    Meanwhile: 'Ask at reception for a phone that works.',
    ServiceKey: 'telephone',
    State: 'Under consideration',
    ...news,
  },
];

function numbered(draft: Draft, at: number): Instruction {
  return { EntryKey: `instruction-${String(at + 1).padStart(3, '0')}`, Telephone: helpDesk, ...draft };
}

export const midAprilInstructions: readonly Instruction[] = midApril.map(numbered);
export const dayOneInstructions: readonly Instruction[] = dayOne.map(numbered);
