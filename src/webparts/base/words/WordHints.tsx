import * as React from 'react';
import { hasWords } from '../../../domain/hasWords';
import { loadedLater } from '../../../ui/loadedLater';
import styles from './WordHints.module.scss';

const useHintWords = loadedLater(() => import(/* webpackChunkName: 'word-hints' */ './hintWords'));

/** Milliseconds without a key after which the words are looked at: hints that come and go while one types disturb. */
export const pause = 1_000;

export interface WordHintsProps {
  /** What staff will read. */
  readonly text: string;
}

/**
 * Hints on the words of a text, below its field: never a refusal, and nothing where the code for them cannot be loaded.
 * They follow the text once nobody has typed for a second, and are then announced when whoever listens is free.
 */
export function WordHints({ text }: WordHintsProps): React.ReactElement {
  const settled = useSettled(text);
  const code = useHintWords(hasWords(settled));
  const hints = React.useMemo(() => code?.hintWords(settled) ?? [], [code, settled]);
  return (
    <div role="status" className={styles.hints}>
      {code && hints.length > 0 ? (
        <>
          <p>{code.lead}</p>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** A text as it was when it last stayed the same for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = React.useState(text);
  React.useEffect(() => {
    const timer = window.setTimeout(() => setSettled(text), pause);
    return () => window.clearTimeout(timer);
  }, [text]);
  return settled;
}
