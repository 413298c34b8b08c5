import * as strings from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import type { HeldRequest, MyDevices } from '../../data/deviceRequests';
import { myStanding } from '../../domain/device/myStanding';
import { referenceOf } from '../../domain/device/reference';
import { callSentence } from '../../ui/callSentence';
import { fullDay } from '../../ui/dates';
import { fillHead, makerFor } from '../../ui/paper';
import { print } from '../../ui/print';
import { fill, sentence } from '../../ui/text';
import type { Help } from '../base/help';
import { aboutWords, answerWords, headingWords, receiptLines, sentAnswers } from './requestWords';
import type { Belief } from './useBeliefs';

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

export interface Receipt {
  readonly request: HeldRequest;
  readonly devices: MyDevices;
  /** Who wrote the words in it that look like ICT’s. If ICT did not, they are not printed. */
  readonly belief: Belief;
  /** The person it is for, if somebody else. */
  readonly forName?: string;
  /** The site's name; left out: its code is printed. */
  readonly site?: string;
  /** Whom to call. */
  readonly help: Help;
}

/**
 * Prints a request with its answer. Everything that somebody typed is printed as text.
 *
 * @returns false if the browser or app cannot print.
 */
export function printReceipt(receipt: Receipt): boolean {
  return print(titleOf(receipt), (page, language) => fillReceipt(page, receipt, language));
}

/** Fills an empty document with a request and its answer. Paper is kept for years, so every date has its year. */
export function fillReceipt(page: Document, receipt: Receipt, language: string): void {
  const { request, devices, belief, forName, site, help } = receipt;
  const answer = answerWords(myStanding(request), forName);
  const heading = headingWords(request, belief, forName);
  const make = makerFor(page);
  const line = (text: string): HTMLElement => make('p', '', text);
  fillHead(page, language, titleOf(receipt), style);
  page.body.append(
    make('header', '', line(titleOf(receipt)), make('h1', '', heading), line(sentence(aboutWords(request, fullDay)))),
    make(
      'main',
      '',
      // If nobody could check who wrote the words, the heading says so in place of the answer, which follows here.
      ...(heading === answer ? [] : [answer]).map(line),
      ...receiptLines(request).map(line),
      line(strings.NeverAsks),
      make(
        'dl',
        '',
        ...sentAnswers(request, devices, site, fullDay, belief).map(({ label, text }) =>
          make('div', '', make('dt', '', label), make('dd', '', text)),
        ),
      ),
    ),
    make(
      'footer',
      '',
      line(strings.ReceiptCopy),
      ...(help.telephone ? [line(callSentence(uiStrings.StuckCall, { ...help, telephone: help.telephone }))] : []),
    ),
  );
}

function titleOf({ request }: Receipt): string {
  return fill(strings.ReceiptTitle, { reference: referenceOf(request.Id) });
}
