import { requestsOfAda } from '../askedRequests';
import { answerElsewhere, expectSent, fillInToNeeds, next, openFilledIn, send, typeDate } from './askForm';
import { host, press, settled } from './openPage';
import { heading, link } from './queries';

test('each question has an address of its own: the back button leads to the one before', async () => {
  await fillInToNeeds();
  for (const before of ['What is your function?', 'Who is the phone for?']) {
    const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    window.history.back();
    await arrived;
    await settled();
    heading(before);
  }
});

test('two tabs that change different answers of one draft lose neither', async () => {
  await openFilledIn();
  answerElsewhere({ justification: 'I carry two rotas.' });
  await press(link('Change Needed by'));
  heading('When do you need it by?');
  await typeDate('25', '4', '2013');
  await next();
  heading('Check your answers');
  await send();
  expectSent();
  expect(await requestsOfAda(host)).toMatchObject([
    { Justification: 'I carry two rotas.', NeededBy: expect.stringMatching(/^2013-04-2[45]/) },
  ]);
});
