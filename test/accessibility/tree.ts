import type { Locator } from '@playwright/test';

/** Roles and names as assistive technology gets them, without addresses, running text and the contents of tables. */
export async function rolesAndNames(part: Locator): Promise<string> {
  // The host's clock runs, so how late it is by it depends on the machine.
  const tree = (await part.ariaSnapshot()).replace(/, read 15 April, 9:\d\dam/g, ', read 15 April, 9:10am');
  const lines = tree
    .split('\n')
    .filter(
      (line) =>
        !/^\s*- (text|\/\w+):/.test(line) &&
        !/^\s*- '?(text$|cell|rowgroup|paragraph: |paragraph$|strong|emphasis|time|code|blockquote)/.test(line),
    );
  return `${lines.map((line) => line.replace(/^(\s*)- '?row "(.*?)"'?:?$/, '$1- row').replace(/^(\s*- (?:listitem|definition|status|alert|generic|note)): .+$/, '$1')).join('\n')}\n`;
}
