import type { Locator } from '@playwright/test';

/** Roles and names as assistive technology gets them, without addresses, running text and the contents of tables. */
export async function rolesAndNames(part: Locator): Promise<string> {
  const tree = await part.ariaSnapshot();
  const lines = tree
    .split('\n')
    .filter(
      (line) =>
        !/^\s*- (text|\/\w+):/.test(line) &&
        !/^\s*- '?(text$|cell|rowgroup|paragraph: |paragraph$|strong|emphasis|time|code|blockquote)/.test(line),
    );
  return `${lines.map((line) => line.replace(/^(\s*)- '?row "(.*?)"'?:?$/, '$1- row').replace(/^(\s*- (?:listitem|definition|status|alert|generic|note)): .+$/, '$1')).join('\n')}\n`;
}
