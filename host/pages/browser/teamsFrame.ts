/**
 * The script of the frame around a tab: answers the page inside as Teams would, and handles the frame's own choices.
 */
import type { FrameData } from '../teams/frameData';
import { frameDataElement } from '../teams/frameData';
import type { TeamsTheme } from '../teams/tab';
import { tabAddress, teamsThemes } from '../teams/tab';
import { onChoice, placeHostBar, setUpPersonChoice } from './hostBar';
import { teamsContext } from './teamsContext';

/**
 * A message of teams-js 2.36, as it crosses between the windows: `serializeMessageRequest` in its
 * `internal/messageObjects`, `sendMessageToParent` in `internal/communication`.
 */
interface Request {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

/** What the host can do, in the least that teams-js takes: version 4 of its runtime (`public/runtime`). */
const runtime = { apiVersion: 4, isLegacyTeams: false, supports: { pages: {} } };

const data = JSON.parse(document.getElementById(frameDataElement)?.textContent ?? '') as FrameData;
const frame = document.querySelector('iframe')!;
let { theme } = data.tab;
let tellsThemes = false;

const answers: Readonly<Record<string, () => readonly unknown[]>> = {
  // What the page is, what Teams runs in, what it can do, and the oldest SDK it understands
  // (`initializeCommunication`).
  initialize: () => ['content', 'web', JSON.stringify(runtime), '2.0.1'],
  getContext: () => [teamsContext(data, theme)],
};

function send(message: object): void {
  frame.contentWindow?.postMessage(message, window.location.origin);
}

window.addEventListener('message', ({ source, origin, data: message }: MessageEvent<Request>) => {
  if (
    source !== frame.contentWindow ||
    origin !== window.location.origin ||
    typeof message?.func !== 'string' ||
    data.tab.manner === 'silent'
  ) {
    return;
  }
  const { id, uuidAsString, func, args } = message;
  if (func === 'registerHandler' && args?.[0] === 'themeChange') {
    tellsThemes = true;
  }
  const answer = answers[func]?.();
  if (answer) {
    send({ id, uuidAsString, args: answer });
  }
});

function showTheme(name: TeamsTheme): void {
  theme = name;
  document.documentElement.dataset.teamsTheme = name;
  // A reload stays in it, and so do the tabs.
  window.history.replaceState(null, '', tabAddress({ ...data.tab, theme: name }));
  document.querySelectorAll<HTMLAnchorElement>('.teams-header a').forEach((link) => keepTheme(link, name));
  document.querySelectorAll<HTMLOptionElement>('#teams-tab option, #teams-manner option').forEach((option) => {
    option.value = inTheme(option.value, name);
  });
  if (tellsThemes) {
    send({ func: 'themeChange', args: [name] });
  }
}

function keepTheme(link: HTMLAnchorElement, name: TeamsTheme): void {
  link.href = inTheme(link.href, name);
}

function inTheme(address: string, name: TeamsTheme): string {
  const url = new URL(address, window.location.href);
  url.searchParams.set('theme', name);
  return url.pathname + url.search;
}

setUpPersonChoice();
onChoice('teams-theme', (name) => showTheme(teamsThemes.find((each) => each === name) ?? 'default'));
onChoice('teams-tab', (address) => window.location.assign(address));
onChoice('teams-manner', (address) => window.location.assign(address));
placeHostBar('teams-app');
// Only now, so that no message of the page is missed.
frame.src = frame.dataset.src ?? 'about:blank';
