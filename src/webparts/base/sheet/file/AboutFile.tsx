import * as React from 'react';
import { type Encoding, encodings } from '../../../../domain/sheet/decode';
import { Radios, Select } from '../../../../ui/form/Choice';
import { fill } from '../../../../ui/text';
import type { OfferedSheet, SheetFile, TextFile } from '../sheetDraft';
import { strings } from './strings';

const encodingWords: Readonly<Record<Encoding, string>> = {
  'utf-8': strings.LettersUtf8,
  'windows-1252': strings.LettersWindows,
  macintosh: strings.LettersMac,
  'utf-16le': strings.LettersUtf16,
  'utf-16be': strings.LettersUtf16Turned,
};

const encodingOptions = encodings.map((value) => ({ value, label: encodingWords[value] }));

export interface AboutFileProps {
  readonly file: SheetFile;
  readonly ids: (name: string) => string;
  readonly error?: string;
  onSheet(at: number): void;
  onEncoding(encoding: Encoding): void;
}

/** What has to be asked about a file: which sheet of a workbook, and how the letters of a text are stored. */
export function AboutFile({ file, ids, error, onSheet, onEncoding }: AboutFileProps): React.ReactElement | null {
  if (file.kind === 'text')
    return file.guessed ? (
      <Select<Encoding>
        id={ids('letters')}
        label={strings.Letters}
        hint={lettersWords(file)}
        options={encodingOptions}
        value={file.encoding}
        onChange={onEncoding}
      />
    ) : null;
  if (file.sheets.length === 1) return null;
  return (
    <Radios<string>
      id={ids('sheet')}
      label={strings.Sheet}
      stacked
      error={error}
      options={file.sheets.map((sheet, at) => ({
        value: String(at),
        label: sheet.name,
        hint: sheetHint(sheet),
      }))}
      value={file.chosen === undefined ? undefined : String(file.chosen)}
      onChange={(at) => onSheet(Number(at))}
    />
  );
}

function sheetHint({ isHidden, isEmpty }: OfferedSheet): string | undefined {
  if (isHidden && isEmpty) return strings.SheetHiddenAndEmpty;
  if (isHidden) return strings.SheetHidden;
  return isEmpty ? strings.SheetEmpty : undefined;
}

/** The hint, with a few words that would look wrong if the guess is wrong. */
function lettersWords({ text }: TextFile): string {
  const words = new Set<string>();
  // eslint-disable-next-line no-control-regex
  for (const [word] of text.matchAll(/[^\s,;|"]*[^\u0000-\u007f][^\s,;|"]*/g)) {
    words.add(word.length > 30 ? `${word.slice(0, 29)}…` : word);
    if (words.size === 3) break;
  }
  return words.size === 0
    ? strings.LettersGuessed
    : `${strings.LettersGuessed} ${fill(strings.LettersCheck, { samples: [...words].join(' · ') })}`;
}
