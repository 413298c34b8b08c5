import { screen } from '@testing-library/dom';
import { as } from '../contract/client';
import { addRequest, requestsOfAda } from '../askedRequests';
import { expectSent, next, openFilledIn, phones, send } from './askForm';
import { goTo, host, openPage, press, reload, takeDownloads, type } from './openPage';
import { alert, button, field, heading, link } from './queries';

const words = 'The Annexe, Chapel Street, Penzance';

/** Everything is answered; then the site is chosen again. */
async function chooseAnother(): Promise<void> {
  await openFilledIn();
  await press(link('Change Site'));
  heading('Which site do you work from?');
  await press(button('Choose another site'));
}

describe('a site that is not listed', () => {
  test('is said in words: kept, read over, sent, and seen by its requester afterwards', async () => {
    await chooseAnother();
    await press(button('My site is not listed'));
    expect(field('Where is it?')).toHaveFocus();
    await next();
    expect(alert()).toHaveTextContent('Say where the site is');
    await type(field('Where is it?'), words);
    await reload();
    expect(field('Where is it?')).toHaveValue(words);
    await next();
    heading('Check your answers');
    expect(phones()).toHaveTextContent(`${words} (not listed)`);
    await send();
    expectSent();
    expect(await requestsOfAda(host)).toMatchObject([{ SiteCode: null, SiteInWords: words }]);
    await openPage('Phones');
    await press(screen.getByText('What you sent'));
    expect(phones()).toHaveTextContent(`${words} (not listed)`);
  });

  test('gives way to one from the list, and the other way round', async () => {
    await chooseAnother();
    await press(button('My site is not listed'));
    await type(field('Where is it?'), words);
    await press(button('Look for it in the list'));
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await type(screen.getByRole('searchbox'), 'millgate');
    await press(button(/^Millgate House/));
    await next();
    expect(phones()).toHaveTextContent('Millgate House, Rotherham');
    expect(phones()).not.toHaveTextContent(words);
    await press(link('Change Site'));
    await press(button('Choose another site'));
    await press(button('My site is not listed'));
    expect(field('Where is it?')).toHaveValue(words);
  });

  test('can be changed in a request that is sent', async () => {
    const id = await addRequest(host, { SiteCode: null, SiteInWords: words });
    await openPage('Phones');
    await goTo(`${host.site}/SitePages/Phones.aspx?phone=ask-${id}`);
    expect(phones()).toHaveTextContent(`${words} (not listed)`);
    await press(link('Change Site'));
    await type(field('Where is it?'), 'The Annexe, Hayle');
    await next();
    expect(phones()).toHaveTextContent(`ICT has: ${words} (not listed)`);
    await press(button('Save changes'));
    expect(await requestsOfAda(host)).toMatchObject([{ SiteCode: null, SiteInWords: 'The Annexe, Hayle' }]);
  });

  test('is read by those who decide, in the request and in the table they take away', async () => {
    const id = await addRequest(host, { SiteCode: null, SiteInWords: words });
    await openPage('Phones', { persona: 'triage', query: `phone=decide&step=queue-${id}` });
    await press(screen.getByText('Their answers'));
    expect(screen.getByText('Their answers').closest('details')).toHaveTextContent(`${words} (not listed)`);
    await goTo(`${host.site}/SitePages/Phones.aspx?phone=decide`);
    await press(screen.getByText('Counts and ages; save as a table'));
    await press(button(/^Save as a table/));
    const [file] = await takeDownloads();
    expect(file.text).toContain(`${words} (not listed)`);
  });

  test('is for a call where the lists have no column for it yet', async () => {
    const settings = as(host, 'owner').web.getList('/sites/openservice/Lists/RolloutSettings').items;
    const [row] = await settings.filter("SettingKey eq 'SchemaVersion'")<{ readonly Id: number }[]>();
    await settings.getById(row.Id).update({ Value: '3' });
    await chooseAnother();
    expect(screen.queryByRole('button', { name: 'My site is not listed' })).toBeNull();
    expect(phones()).toHaveTextContent('Site not listed?');
  });
});
