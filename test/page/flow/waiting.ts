import { pass, settled } from '../openPage';

/** The page's own waits, in seconds, in the order in which they end in a browser. */
const waits = [1, 2, 5, 10, 15];
/** How often to look for something before the next wait ends: a module may still be loading. */
const looks = 25;

/**
 * Settles the page until a check passes. If it does not, lets the page's own waits end one after the other, as they do
 * in a browser.
 *
 * @throws what the check threw last.
 */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  await settled();
  for (let looked = 1; ; looked += 1) {
    try {
      return await check();
    } catch (error) {
      if (looked === looks * (waits.length + 1)) throw error;
    }
    if (looked % looks === 0) await pass(waits[looked / looks - 1]);
    await browser.turn();
    await settled();
  }
}
