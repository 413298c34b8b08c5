import * as React from 'react';
import { strings } from './strings';

/** Which row's form is open, one at a time, and what is said at a row. Rows are known by their service's key. */
export interface OpenRow {
  readonly open?: string;
  /** What is said of the last thing that was saved or refused. */
  readonly said?: { readonly key: string; readonly words: string };
  /** Opens a row's form, unless something is typed and not saved in another. */
  show(key: string): void;
  close(key: string): void;
  /** Something is typed in the open form. */
  typed(): void;
  /** A row is saved. What is typed in another one stays. */
  saved(key: string, words: string): void;
}

export function useOpenRow(): OpenRow {
  const [open, setOpen] = React.useState<string>();
  const [unsaved, setUnsaved] = React.useState(false);
  const [said, setSaid] = React.useState<OpenRow['said']>();

  function close(key: string): void {
    if (open !== key) return;
    setOpen(undefined);
    setUnsaved(false);
  }

  return {
    open,
    said,
    show(key) {
      if (unsaved && open !== undefined) {
        setSaid({ key, words: strings.FirstSave });
        return;
      }
      setOpen(key);
      setSaid(undefined);
      setUnsaved(false);
    },
    close,
    typed: () => setUnsaved(true),
    saved(key, words) {
      setSaid({ key, words });
      close(key);
    },
  };
}
