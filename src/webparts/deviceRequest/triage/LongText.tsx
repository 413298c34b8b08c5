import * as React from 'react';
import { Button } from '../../../ui/Button';
import { figure, fill } from '../../../ui/text';
import { strings } from './strings';
import { legible } from '../../../domain/legible';

/**
 * How much is shown at once. The form accepts less, but a text written by hand can have a megabyte, or thousands of
 * lines.
 */
const mostCharacters = 4000;
const mostLines = 60;

/** A typed text. The rest of a long one is shown on request. */
export function LongText({ text: written }: { readonly text: string }): React.ReactElement {
  const [whole, setWhole] = React.useState(false);
  const root = React.useRef<HTMLSpanElement>(null);
  const text = legible(written);
  const beginning = beginningOf(text);
  if (beginning.length === text.length) return <>{text}</>;
  return (
    <>
      <span ref={root} tabIndex={-1}>
        {whole ? text : `${beginning}…`}
      </span>
      {whole ? null : (
        <>
          <br />
          <Button
            quiet
            onClick={() => {
              setWhole(true);
              // The button goes away.
              root.current?.focus();
            }}
          >
            {fill(strings.ShowWhole, { count: figure(text.length) })}
          </Button>
        </>
      )}
    </>
  );
}

export function beginningOf(text: string): string {
  const cut = text.slice(0, mostCharacters);
  const lines = cut.split('\n');
  return lines.length > mostLines ? lines.slice(0, mostLines).join('\n') : cut;
}
