import type { Person } from '../../people';
import type { TabChoice } from './tab';

/** The data for the frame's own script, inside the page. */
export interface FrameData {
  readonly tab: TabChoice;
  readonly person: Person;
  readonly locale: string;
  readonly teamName: string;
  readonly sitePath: string;
}

/** The element that holds it as JSON. */
export const frameDataElement = 'teams-frame-data';
