import * as React from 'react';
import { loadTextParts } from '../domain/linkedText/onDemand';
import type { TextPart } from '../domain/linkedText/textParts';
import { loadedLater } from './loadedLater';

/** A text without any of these has no links, and needs no code for them. */
const worthLooking = /[\d@]|:\/\//;

const useTextPartsCode = loadedLater(loadTextParts);

/**
 * The parts of a text, links and plain ones. Until the code that finds links is loaded, and if it cannot be loaded, the
 * text is one plain part.
 *
 * @param atOnce the parts, if they are known without that code.
 */
export function useTextParts(text: string, atOnce?: readonly TextPart[]): readonly TextPart[] {
  const isLooked = !atOnce && worthLooking.test(text);
  const partsOf = useTextPartsCode(isLooked)?.textParts;
  return React.useMemo(() => atOnce ?? (partsOf ? partsOf(text) : [{ kind: 'text', text }]), [atOnce, partsOf, text]);
}

/** The parts of a text in order. What people type is never treated as markup. */
export function TextParts({
  parts,
  linkClass,
}: {
  readonly parts: readonly TextPart[];
  readonly linkClass?: string;
}): React.ReactElement {
  return (
    <>
      {parts.map((part, index) =>
        part.kind === 'text' ? (
          <React.Fragment key={index}>{part.text}</React.Fragment>
        ) : (
          <a key={index} href={part.address} rel="noreferrer" className={linkClass}>
            {part.text}
          </a>
        ),
      )}
    </>
  );
}

/** A text whose web and mail addresses and telephone numbers are links. */
export function LinkedText({ text }: { readonly text: string }): React.ReactElement {
  return <TextParts parts={useTextParts(text)} />;
}
