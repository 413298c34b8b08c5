import { fireEvent } from '@testing-library/dom';
import { press, settled, type as typeInto } from '../openPage';

/**
 * Presses a key in the focused element, with what browsers do for it. Only a browser can test where Tab or an arrow
 * moves the focus.
 *
 * @throws Error for those keys.
 */
export async function pressKey(key: string): Promise<void> {
  if (!['Enter', 'Escape', ' ', 'Space'].includes(key)) throw new Error(`What ${key} does is for a browser to show.`);
  const there = (document.activeElement ?? document.body) as HTMLElement;
  const goesOn = fireEvent.keyDown(there, { key: key === 'Space' ? ' ' : key });
  if (goesOn && key !== 'Escape') await act(there, key);
  fireEvent.keyUp(there, { key });
  await settled();
}

async function act(element: HTMLElement, key: string): Promise<void> {
  if (element.matches('button, summary, a[href]')) return press(element);
  if (key !== 'Enter') return element.matches('input[type=checkbox], input[type=radio]') ? press(element) : undefined;
  const { form } = element as HTMLInputElement;
  if (!form || element.matches('textarea, select')) return undefined;
  const submit = form.querySelector<HTMLElement>('button:not([type=button]), input[type=submit]');
  return submit ? press(submit) : void fireEvent.submit(form);
}

/** Types at the end of the focused field. */
export async function typeKeys(text: string): Promise<void> {
  const field = document.activeElement as HTMLInputElement;
  await typeInto(field, field.value + text);
}
