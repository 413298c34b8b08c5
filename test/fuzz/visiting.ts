import { fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import type { Chance } from '../soak/chance';
import type { RawSite } from './rawRows';
import { type PartName, type } from './webParts';

// Somebody who opens a web part, presses everything and types anything.

/** The names of the fields that were typed in and the buttons that were pressed. */
export const used = new Set<string>();

export interface Visit {
  readonly site: RawSite;
  readonly search: string;
  /** Decides what is pressed and typed. */
  readonly seed: number;
  readonly texts: readonly string[];
}

const places: Readonly<Record<PartName, readonly string[]>> = {
  'rollout status': [
    '?site=MIL',
    '?site=MIL',
    '?site=MIL&service=email',
    '?sites=all',
    '?sites=all',
    '?sites=changes',
    '?sites=today',
    '?sites=news',
    '',
    '?site=QUAY',
    '?site=MIL&sites=site',
    '?sites=service',
    '?sites=settings',
  ],
  'what to do now': ['?site=MIL', '?site=MIL', '?site=MIL&topic=email', '?site=QUAY', ''],
  phones: [
    '',
    '?phone=ask',
    '?phone=ask&step=check',
    '?phone=decide',
    '?phone=decide',
    '?phone=decide&step=queue-1',
    '?phone=decide&step=decided',
    '?phone=decide&step=reconcile',
    '?phone=decide&step=blackberry',
    '?phone=1',
    '?phone=ask-1',
    '?phone=ask&step=sent-1',
  ],
};
/**
 * Visits of one web part.
 *
 * @param address values that the address may ask for, besides those in the lists.
 */
export function visits(
  name: PartName,
  {
    site,
    text,
    address,
  }: {
    readonly site: fc.Arbitrary<RawSite>;
    readonly text: fc.Arbitrary<string>;
    readonly address?: fc.Arbitrary<string>;
  },
): fc.Arbitrary<Visit> {
  const known = fc.constantFrom(...places[name]);
  return fc.record({
    site,
    search: address ? fc.oneof({ weight: 5, arbitrary: known }, { weight: 1, arbitrary: address }) : known,
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    texts: fc.array(text, { minLength: 3, maxLength: 10 }),
  });
}

/** How many actions a visit has. */
export const steps = 14;

/** Does one possible action, and returns its description. */
export function doOne(root: HTMLElement, chance: Chance, texts: readonly string[]): string | undefined {
  const fields = [
    ...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'input:not([type=file]):not(:disabled), textarea:not(:disabled), select:not(:disabled)',
    ),
  ];
  const buttons = [
    ...root.querySelectorAll<HTMLElement>('button:not(:disabled), summary, a[data-interception=off]'),
  ].filter((element) => !element.closest('[hidden]'));
  if (fields.length + buttons.length === 0) return undefined;
  const types = fields.length > 0 && (buttons.length === 0 || chance.often(0.6));
  if (!types) {
    const button = chance.pick(buttons);
    const name = nameOf(button);
    used.add(`pressed ${name.replace(/[“"].*/, '').slice(0, 20)}`);
    fireEvent.click(button);
    return `pressed “${name}”`;
  }
  const field = chance.pick(fields);
  const name = nameOf(field);
  used.add(`typed ${field.labels?.[0]?.textContent ?? name}`.slice(0, 40));
  if (field instanceof HTMLSelectElement) {
    const option = chance.pick([...field.options]);
    fireEvent.change(field, { target: { value: option?.value ?? '' } });
    return `chose “${option?.value.slice(0, 20)}” in “${name}”`;
  }
  if (field.type === 'checkbox' || field.type === 'radio') {
    fireEvent.click(field);
    return `ticked “${name}”`;
  }
  const text = chance.often(0.3)
    ? chance.pick([
        '15',
        '4',
        '2013',
        '6',
        'Millgate',
        'MIL',
        'a@b.example',
        '0113 496 0000',
        'Site\tService\tNow\nMIL\temail\tWorking',
        'Email,Name\na@b.example,Ada',
      ])
    : chance.pick(texts);
  type(field, text);
  return `typed “${text.slice(0, 20)}” into “${name}”`;
}

function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : undefined;
  return (element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '')
    .trim()
    .slice(0, 40);
}
