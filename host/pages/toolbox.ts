import type { ComponentManifest, LocalisedText } from '../runtime/componentManifest';
import type { ToolboxEntry } from './pageData';

/** What *Add a web part* offers: each entry that a deployed web part is preconfigured with. */
export function toolboxOf(components: readonly ComponentManifest[], locale: string): readonly ToolboxEntry[] {
  return components
    .filter(({ componentType }) => componentType === 'WebPart')
    .flatMap(({ id, preconfiguredEntries = [] }) =>
      preconfiguredEntries.map((entry) => ({ componentId: id, title: textIn(locale, entry.title), entry })),
    );
}

/** Locales are written `en-GB` and `en-gb` alike. */
function textIn(locale: string, text: LocalisedText): string {
  const wanted = Object.keys(text).find((key) => key.toLowerCase() === locale.toLowerCase());
  return text[wanted ?? 'default'] ?? '';
}
