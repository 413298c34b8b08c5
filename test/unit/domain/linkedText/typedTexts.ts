import fc from 'fast-check';
import { anyCharacter } from '../../../anyCharacter';

/** Texts that people and attackers might type: any characters, and parts that look like addresses and numbers. */
const parts = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom(
    'http://',
    'https://a.example/b?c=d',
    'https://user:pw@a.example',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://a.example',
    'data:text/html,<script>',
    'mailto:a@b.example',
    'a@b.example',
    "o'connor@b.example",
    '0113 496 0000',
    '+44 (0)113 496 0000',
    '(0113) 496 0112',
    '0044 113 496 0000',
    ' ext 204',
    '9am',
    '<img src=x onerror=alert(1)>',
    '\u202e',
    '\u200b',
    '\u0000',
    '\r\n',
    '\u2028',
    '1. ',
    '- ',
    ', ',
    '(',
    ')',
    ' ',
  ),
);

export const typedTexts = fc.array(parts, { maxLength: 8 }).map((texts) => texts.join(''));

/** Words that may be before or after a link and do not belong to an address or number. */
export const wordsBeside = fc.constantFrom(
  '',
  'Ring ',
  'Write to ',
  'See ',
  '(',
  'Tel: ',
  'Email: ',
  '“',
  '‘',
  ' or ',
  ', ',
  '. ',
);
