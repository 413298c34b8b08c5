import { type Fault, faultsIn } from './faults';
import { type ReadPage, readPage } from './readPage';
import type { Standing, TrueService, Truth } from './truth';

function service(key: string, title: string, is: Standing, more: Partial<TrueService> = {}): TrueService {
  return { key, title, named: title.toLowerCase(), essential: true, is, doesNotWork: [], nowhere: false, ...more };
}

const webmail = {
  title: 'Use webmail while email does not work on your computer.',
  steps: ['Open webmail in any browser.'],
  category: 'Email',
  given: true,
  needs: ['internet'],
};

function truth(services: readonly TrueService[], more: Partial<Truth> = {}): Truth {
  return {
    site: 'Millgate House',
    services,
    instructions: [webmail],
    places: [],
    numbers: ['0113 496 0000'],
    quoted: [webmail.title, ...webmail.steps],
    names: [],
    ...more,
  };
}

const number = '<p>Stuck? Call the help desk on <a href="tel:01134960000">0113 496 0000</a>.</p>';
const steps = '<h3>Email</h3><ol class="steps"><li>Open webmail in any browser.</li></ol>';

function read(markup: string): ReadPage {
  const page = document.createElement('div');
  page.innerHTML = markup;
  return readPage(page);
}

/** The faults found if the page about what to do says this, and the other page only gives the number. */
function found(markup: string, of: Truth, other = `<h2>Email works.</h2>${number}`): Fault[] {
  return faultsIn({ itAtMySite: read(other), whatToDo: read(markup) }, of);
}

const works = truth([service('email', 'Email', 'works', { category: 'Email' })]);
const lost = truth(
  [
    service('email', 'Email', 'broken', { category: 'Email' }),
    service('internet', 'Internet access', 'works', { category: 'Internet access' }),
  ],
  {},
);
const silent = `<h2>Internet access works.</h2>${number}`;

describe('what is found wrong with two pages', () => {
  it('is nothing where they say what is so and can be done', () => {
    expect(found(`<h2>Everything you need works.</h2>${number}`, works)).toEqual([]);
    expect(found(`<h2>${webmail.title}</h2>${number}${steps}`, lost, silent)).toEqual([]);
  });

  it('is a headline that gives nothing to do, that nobody has taught the test to read, or that what is nowhere leads', () => {
    for (const headline of ['There is nothing new to use yet for email.', 'Hello.', 'Email does not work here.']) {
      expect(found(`<h2>${headline}</h2>${number}`, lost, silent)).toContainEqual({
        kind: 'nothingToDo',
        words: headline,
      });
    }
    const vpn = service('vpn', 'Remote access', 'broken', { essential: false, nowhere: true });
    const headline = 'Remote access does not work here. Call 0113 496 0000.';
    expect(found(`<h2>${headline}</h2>${number}`, truth([vpn]), silent)[0]).toEqual({
      kind: 'nothingToDo',
      words: headline,
    });
  });

  it('is steps, and a headline, for which something is needed that does not work', () => {
    const cut = truth([
      service('email', 'Email', 'broken', { category: 'Email' }),
      service('internet', 'Internet access', 'broken', { category: 'Internet access' }),
    ]);
    expect(found(`<h2>${webmail.title}</h2>${number}${steps}`, cut, `<h2>Email does not work.</h2>${number}`)).toEqual([
      { kind: 'cannotBeDone', words: webmail.title },
      { kind: 'cannotBeDone', words: 'Email' },
    ]);
  });

  it('is steps round what may well work, unless trying it comes first', () => {
    const unsure = truth([
      service('email', 'Email', 'unknown', { category: 'Email' }),
      service('internet', 'Internet access', 'works', { category: 'Internet access' }),
    ]);
    expect(found(`<h2>${webmail.title}</h2>${number}${steps}`, unsure, silent)).toEqual([
      { kind: 'notTriedFirst', words: 'Email' },
    ]);
    const tried = steps.replace('</h3>', '</h3><p>Try it first.</p>');
    expect(found(`<h2>${webmail.title}</h2>${number}${tried}`, unsure, silent)).toEqual([]);
  });

  it('is a sentence, or a mark, that the rows deny', () => {
    const kept = truth([service('email', 'Email', 'kept', { category: 'Email', provider: 'Your PCT’s email' })]);
    const keep = `<h2>Keep using your PCT’s email.</h2>${number}`;
    expect(found(keep, kept, `<h2>Email works.</h2>${number}`)).toEqual([{ kind: 'denied', words: 'Email works.' }]);
    expect(found(keep, works)).toEqual([]);
    const mark = '<h3>Email</h3><span class="status not"><svg></svg>Not working</span>';
    expect(found(`<h2>Everything you need works.</h2>${number}${mark}`, works)).toEqual([
      { kind: 'denied', words: 'Email: Not working' },
    ]);
    const gone = truth([service('email', 'Email', 'broken', { category: 'Email', provider: 'Your PCT’s email' })]);
    expect(found(keep, gone, `<h2>Email does not work.</h2>${number}`)).toEqual([
      { kind: 'denied', words: 'Keep using your PCT’s email.' },
    ]);
  });

  it('is one page that has nothing to use for what the other gives steps for', () => {
    const row = '<table><tr><th>Email</th><td><span>Nothing to use yet</span></td></tr></table>';
    expect(
      found(`<h2>${webmail.title}</h2>${number}${steps}`, lost, `<h2>Email does not work.</h2>${number}${row}`),
    ).toEqual([{ kind: 'denied', words: 'Email: Nothing to use yet' }]);
  });

  it('is a page without a number', () => {
    expect(found('<h2>Everything you need works.</h2>', works)).toEqual([{ kind: 'noNumber', words: '0113 496 0000' }]);
  });

  it('is a page that says to call the site contact', () => {
    const withContact = truth(works.services, { contactNumber: '0113 496 0175' });
    const markup = `<h2>Everything you need works.</h2>${number}`;
    expect(found(markup, withContact)).toEqual([]);
    expect(found(`${markup}<p>Call your site contact on 0113 496 0175.</p>`, withContact)).toEqual([
      { kind: 'contactNumber', words: 'Call your site contact on 0113 496 0175.' },
    ]);
  });

  it('is two pages that first give different numbers to call', () => {
    const two = truth(works.services, { numbers: ['0113 496 0000', '0113 496 0111'] });
    const other = '<h2>Email works.</h2><p>Something not working? Call the help desk on 0113 496 0111.</p>';
    expect(found(`<h2>Everything you need works.</h2>${number}`, two, other)).toEqual([
      { kind: 'otherNumber', words: '0113 496 0111 and 0113 496 0000' },
    ]);
  });

  it('is what this site has lost, where it is said to be not here yet', () => {
    const vpn = (provider?: string): Truth =>
      truth([...works.services, service('vpn', 'Remote access', 'broken', { essential: false, provider })]);
    const page = `<h2>Everything you need works. Remote access is not here yet.</h2>${number}`;
    expect(found(page, vpn())).toEqual([]);
    expect(found(page, vpn('Your PCT’s remote access'))).toEqual([{ kind: 'lostHere', words: 'Remote access' }]);
    const mark = `<h2>Everything you need works.</h2>${number}<h3>Remote access</h3><span>Not here yet</span>`;
    expect(found(mark, vpn('Your PCT’s remote access'))).toEqual([{ kind: 'lostHere', words: 'Remote access' }]);
  });

  it('is a farther place before a nearer one, of those that are being arranged', () => {
    const places = [
      { name: 'Far Hall', miles: 17, open: false, tooFar: false },
      { name: 'Near Hall', miles: 3, open: false, tooFar: false },
      { name: 'Hall', open: false, tooFar: false },
    ];
    const page = (words: string): Fault[] =>
      found(
        `<h2>Everything you need works.</h2>${number}<p>Corporate ICT is arranging: ${words}. Do not go there yet.</p>`,
        truth(works.services, { places }),
      );
    expect(page('Near Hall, 3 miles; Far Hall, 17 miles; Hall')).toEqual([]);
    expect(page('Far Hall, 17 miles; Near Hall, 3 miles')).toMatchObject([{ kind: 'notNearest' }]);
    expect(page('Hall; Near Hall, 3 miles')).toMatchObject([{ kind: 'notNearest' }]);
    places.push({ name: 'Far Hall', miles: 1, open: false, tooFar: false });
    expect(page('Near Hall, 3 miles; Far Hall, 17 miles; Hall')).toEqual([]);
  });

  it('is a page that leaves out what does not work of a service', () => {
    const part = truth([service('email', 'Email', 'part', { category: 'Email', doesNotWork: ['Shared mailboxes.'] })]);
    const told = `<h2>Email works in part: shared mailboxes. Call 0113 496 0000.</h2><p>Shared mailboxes.</p>${number}`;
    expect(found(told, part, `<h2>Email partly works.</h2>${number}`)).toEqual([
      { kind: 'partNotSaid', words: 'Email: Shared mailboxes.' },
    ]);
  });

  it('is a place beyond 40 miles that nobody is told is too far', () => {
    const far = truth(works.services, { places: [{ name: 'Borough Yard', miles: 143, open: true, tooFar: true }] });
    const page = (heading: string): string =>
      `<h2>Everything you need works.</h2>${number}<h3>${heading}</h3><ul><li>Borough Yard</li></ul>`;
    expect(found(page('Places you can work'), far)).toEqual([{ kind: 'tooFar', words: 'Borough Yard' }]);
    expect(found(page('Places too far for a day'), far)).toEqual([]);
  });

  it('is a sentence of more than 20 words, in which a name or a text from a list is one', () => {
    const twenty = manyWords(19);
    const named = truth(works.services, {
      names: ['the long name of a place'],
      quoted: ['as somebody typed it there'],
    });
    const page = (words: string): string => `<h2>Everything you need works.</h2>${number}<p>${words}</p>`;
    expect(found(page(`${twenty} end.`), named)).toEqual([]);
    expect(found(page(`${twenty} the end.`), named)).toEqual([{ kind: 'tooLong', words: `${twenty} the end.` }]);
    expect(found(page(`${manyWords(18)} The long name of a place as somebody typed it there.`), named)).toEqual([]);
  });
});

function manyWords(count: number): string {
  return Array.from({ length: count }, () => 'word').join(' ');
}
