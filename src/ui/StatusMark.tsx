import * as React from 'react';
import * as strings from 'UiStrings';
import { states } from '../domain/rollout/states';
import type { NowState } from '../domain/rollout/choices';
import styles from './StatusMark.module.scss';

interface Mark {
  readonly word: string;
  readonly shape: React.ReactNode;
}

const line = { fill: 'none', stroke: 'currentColor' };

const marks: Readonly<Record<NowState, Mark>> = {
  Working: {
    word: strings.StatusWorking,
    shape: (
      <>
        <circle cx="10" cy="10" r="9.5" fill="currentColor" />
        <path className={styles.ground} d="M5.6 10.4l3 3 5.8-6.4" fill="none" strokeWidth="2.2" />
      </>
    ),
  },
  'Partly working': {
    word: strings.StatusPartly,
    shape: (
      <>
        <circle cx="10" cy="10" r="8.4" {...line} strokeWidth="2.2" />
        <path d="M10 1.6a8.4 8.4 0 0 0 0 16.8z" fill="currentColor" />
      </>
    ),
  },
  'Keep using what you have': {
    word: strings.StatusKeep,
    shape: (
      <>
        <rect x="1" y="1" width="18" height="18" rx="4" fill="currentColor" />
        <path className={styles.ground} d="M5.5 7.7h9M5.5 12.3h9" fill="none" strokeWidth="2.2" />
      </>
    ),
  },
  'Not working': {
    word: strings.StatusNot,
    shape: <path d="M3 3l14 14M17 3L3 17" {...line} strokeWidth="4" />,
  },
  'Not known': {
    word: strings.StatusUnknown,
    shape: (
      <>
        <circle cx="10" cy="10" r="8.6" {...line} strokeWidth="1.8" strokeDasharray="3.2 2.2" />
        <path d="M7.4 7.9c.1-1.6 1.2-2.5 2.7-2.5s2.6.9 2.6 2.3c0 1.9-2.6 2-2.6 4.2" {...line} strokeWidth="1.8" />
        <circle cx="10.1" cy="14.4" r="1.2" fill="currentColor" />
      </>
    ),
  },
};

/** The word for a status, as staff read it. */
export function statusWord(state: NowState): string {
  return marks[state].word;
}

/** A status: a shape, then its word. */
export function StatusMark({
  state,
  words,
}: {
  readonly state: NowState;
  /** Words in place of its own. */ readonly words?: string;
}): React.ReactElement {
  const { word, shape } = marks[state];
  return (
    <span className={`${styles.status} ${styles[states[state].colour]}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {shape}
      </svg>
      {words ?? word}
    </span>
  );
}
