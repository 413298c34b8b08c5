import * as strings from 'DeviceRequestStrings';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import type { Day } from '../../domain/day';
import { myStanding } from '../../domain/device/myStanding';
import { referenceOf } from '../../domain/device/reference';
import { print } from '../../ui/print';
import { fill } from '../../ui/words';
import { aboutWords, answerWords, receiptLines, sentAnswers } from './requestWords';

const style = `
@page { size: A4; margin: 18mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #000; font: 11pt/1.4 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 18pt; line-height: 1.2; margin: 2mm 0 3mm; }
p { white-space: pre-line; }
p + p { margin-top: 1.5mm; }
dl { margin-top: 6mm; border-top: 0.2mm solid #767676; }
dl > div { padding: 2mm 0; border-bottom: 0.2mm solid #767676; break-inside: avoid; }
dt { font-weight: 700; }
dd { white-space: pre-line; }
footer { margin-top: 6mm; }
`;

/**
 * Prints a request with its answer. What somebody typed goes in as text.
 *
 * @returns false where the browser or app cannot print.
 */
export function printReceipt(request: HeldRequest, devices: MyDevices, today: Day): boolean {
  const title = fill(strings.ReceiptTitle, { reference: referenceOf(request.Id) });
  return print(title, (page, language) => {
    const make = (name: string, ...content: readonly (Node | string)[]): HTMLElement => {
      const element = page.createElement(name);
      element.append(...content);
      return element;
    };
    page.documentElement.lang = language;
    page.title = title;
    page.head.append(make('style', style));
    page.body.append(
      make('header', make('p', title), make('h1', answerWords(myStanding(request))), make('p', aboutWords(request, today))),
      make('main', ...receiptLines(request).map((line) => make('p', line)), make('dl', ...sentAnswers(request, devices, undefined, today).map(({ label, text }) => make('div', make('dt', label), make('dd', text))))),
      make('footer', make('p', strings.ReceiptCopy)),
    );
  });
}
