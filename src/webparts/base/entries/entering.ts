import * as React from 'react';

/** What the lists and forms of a view share: which panel is open, and what happens once something is saved. */
export interface Entering {
  /** Which panel is open; one at a time. */
  readonly open?: string;
  /** The open panel holds typed text that is not saved. */
  readonly unsaved: boolean;
  setOpen(panel: string | undefined): void;
  onTyped(): void;
  /** @param words said of what was saved. */
  onSaved(words: string): void;
  /** Reads the entries again. */
  onRead(): void;
}

export interface EnteringOptions extends Pick<Entering, 'onRead'> {
  say(words: string): void;
  onSaved(): void;
}

export function useEntering({ say, onRead, onSaved }: EnteringOptions): Entering {
  const [open, setOpen] = React.useState<string>();
  const [unsaved, setUnsaved] = React.useState(false);

  function show(panel: string | undefined, words: string): void {
    say(words);
    setOpen(panel);
    setUnsaved(false);
  }

  return {
    open,
    unsaved,
    setOpen: (panel) => show(panel, ''),
    onTyped: () => setUnsaved(true),
    onSaved(words) {
      show(undefined, words);
      onSaved();
    },
    onRead,
  };
}
