/** @jest-environment jsdom */
import { day } from '../../../../src/domain/day';
import { fillReceipt } from '../../../../src/webparts/deviceRequest/printReceipt';
import { heldRequest, myDevices } from './own';

const decided = heldRequest(21, {
  SiteCode: 'MILLGATE',
  NeededBy: day('2013-04-22'),
  Question: 'How many days a month?',
  Reply: 'About six.',
  Outcome: 'Declined',
  OutcomeRule: 'A need.',
  OutcomeBy: 'Sam Okafor',
  OutcomeOn: new Date('2013-04-12T10:30:00Z'),
});

function printed(receipt: Partial<Parameters<typeof fillReceipt>[1]> = {}): Document {
  const page = document.implementation.createHTMLDocument('');
  fillReceipt(
    page,
    {
      request: decided,
      devices: myDevices(),
      belief: 'ict',
      site: 'Millgate House, Rotherham',
      help: { telephone: '0113 496 0000', hours: '8am to 6pm' },
      ...receipt,
    },
    'en-GB',
  );
  return page;
}

const textOf = (page: Document): string => (page.body.textContent ?? '').replace(/\u00a0/g, ' ');

describe('the receipt on paper', () => {
  it('names the request once, its site as people say it, and whom to call', () => {
    const text = textOf(printed());
    expect(text.match(/P-0021/g)).toHaveLength(1);
    expect(text).toContain('Millgate House, Rotherham');
    expect(text).not.toContain('MILLGATE');
    expect(text).toContain('Stuck? Call the help desk on 0113 496 0000.');
  });

  it('has the year in every date', () => {
    const text = textOf(printed());
    expect(text.match(/\d+ April/g)).toHaveLength(4);
    expect(text.match(/\d+ April 2013/g)).toHaveLength(4);
  });

  it('has the question above its reply', () => {
    const terms = [...printed().querySelectorAll('dl > div')].map((each) => each.textContent);
    expect(terms.slice(-2)).toEqual(['ICT askedHow many days a month?', 'Your reply to ICTAbout six.']);
  });

  it('says whom it is for, and takes what lists say for text', () => {
    const page = printed({ forName: '<img src=x onerror=alert(1)>' });
    expect(page.querySelector('h1')?.textContent).toBe(
      'No: ICT has declined your request for <img src=x onerror=alert(1)>.',
    );
    expect(page.querySelector('img')).toBeNull();
  });

  it('stands with the code of a site that cannot be read, and without a telephone', () => {
    const text = textOf(printed({ site: undefined, help: {} }));
    expect(text).toContain('MILLGATE');
    expect(text).not.toContain('Call');
  });

  it('says that ICT never asks for a password, as beside every word of ICT’s', () => {
    expect(textOf(printed()).match(/ICT never asks for a password/g)).toHaveLength(1);
  });

  it.each(['unknown', 'notRead'] as const)(
    'says in its heading that nobody has checked whose the words are: %s',
    (belief) => {
      const page = printed({ belief });
      expect(page.querySelector('h1')?.textContent).toBe('It is not certain that ICT wrote this.');
      expect(textOf(page)).toContain('No: ICT has declined your request.');
    },
  );
});
