// jsdom has no clipboard. Every test begins with one that takes and gives texts, as in browsers; a test may remove it.

globalThis.beforeEach(() => {
  let held = '';
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string) => void (held = text),
      readText: async () => held,
    },
  });
});
globalThis.afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));

export {};
