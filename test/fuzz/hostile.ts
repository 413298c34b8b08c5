import fc from 'fast-check';

/** Texts that have broken software before, or would break ours where it took them for anything but text. */
export const hostileTexts: readonly string[] = [
  '', ' ', '\t', '\n', '\r\n', '\u00a0', '\u2028\u2029', '.', '-', '—', '0', '-0', '00', '1e999', '9'.repeat(400), '0x10', '1,5', '½', '٣',
  '<b data-hostile>bold</b>', '<img data-hostile src=x onerror="alert(1)">', '<script data-hostile>alert(1)</script>', '</script><script data-hostile>', '"><svg data-hostile onload=alert(1)>', '<iframe data-hostile srcdoc="<b>">',
  '<!--', ']]>', '</title>', '</textarea><b data-hostile>', '&lt;b&gt;', '&amp;', '&#x3c;', '&nbsp;',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,<b data-hostile>', 'vbscript:x', 'https://a.example/" onclick="alert(1)', '//a.example', 'https://[', 'http://%zz', 'https://user:pass@a.example/', 'mailto:a@b.example?bcc=c@d.example', 'file:///etc/passwd', 'blob:https://a.example/1',
  "O'Brien", "' or 1 eq 1 or '", "''", '"', '\\', '\\"', '\\u0000', '`', '${1}', '{name}', '{count}', '{', '}', '{0}', '%s', '%00', '%E0%A4%A', '$&', '$1', '$`', "$'",
  '=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://a.example")', '\t=1', '|', 'A|B', ';#', 'a;#b', ',', ';', '../../etc', 'a/b\\c', '#', '?', '&', '?site=x&site=y', '+', '*', '(', '[', ')', '.*', '(a+)+$',
  '__proto__', 'constructor', 'hasOwnProperty', 'toString', 'prototype', 'length', 'then',
  '\u202eright to left', 'a\u200bb', '\ufeff', '\u0000', 'a\u0007b', '\ud800', 'x\udc00y', '\uffff', 'e\u0301', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'مرحبا', '漢字かな', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘', 'ß', 'İi', 'ﬁ',
  'a'.repeat(300), 'a '.repeat(2000), 'word\n'.repeat(500), '<'.repeat(1000), '('.repeat(1000), '"'.repeat(999),
  '31/02/2013', '29 February 2013', '2013-02-30', '00/00/0000', '1/2/13', '41380', '2013-04-15T25:61:61Z', '+275760-09-13', '10000-01-01', 'yesterday', '15 April', '1\u00a0May\u00a02013',
  'nobody@', '@nowhere', 'a@b', 'a b@c.example', 'a@b.example,c@d.example', 'a@b.example\nBcc: c@d.example', '0113 496 0000', '+44 (0)113 496 0000', '0'.repeat(60), 'call me',
];

/** Words by which a page shows that something was not turned into words. */
export const leaks = /\bundefined\b|\[object |\bNaN\b|Invalid Date|function \(|=> \{|Symbol\(/;

/** Any text at all: those above, one within another, and whatever the machine thinks of. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts)).map((both) => both.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 400 }) },
);

/** Anything that JSON can hold, and what it cannot. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  fc.anything({ withBigInt: false, withNullPrototype: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.constantFrom(undefined, null, 0, -0, Number.NaN, Infinity, -1, 1.5, 1e21, true, false, [], {}, [null], [[]], { toString: null }),
);

/** As `anything`, of what comes over the wire or out of a page's JSON. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(anyText, fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, 0, -1, 1.5, 1e21, true, false, [], {}));
