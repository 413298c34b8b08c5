import type { Person } from '../../people';
import type { TabChoice } from './tab';

/** What the frame's own script is told, in the page itself. */
export interface FrameData {
  readonly tab: TabChoice;
  readonly person: Person;
  readonly locale: string;
  readonly teamName: string;
  readonly sitePath: string;
}

/** The element that holds it as JSON. */
export const frameDataElement = 'teams-frame-data';
