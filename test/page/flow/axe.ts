/** Rules that need a drawn page: `npm run accessibility` checks them in a browser on every screen. */
const drawn = ['color-contrast', 'link-in-text-block', 'target-size', 'label-content-name-mismatch'];

/** What axe finds at WCAG 2.2 A and AA, in words, without the rules that need a drawn page. */
export async function accessibilityFaults(): Promise<string[]> {
  // Half a megabyte of code, which most flows never ask for.
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: Object.fromEntries(drawn.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`);
}
