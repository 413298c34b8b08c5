/**
 * Shifts this page's `Date` by the offset between the host's clock and the machine's, so that web parts see the host's
 * day. An offset below two seconds is only the time that the page took to arrive, and is ignored.
 *
 * @param offset in milliseconds.
 * @returns a function that restores the machine's own time.
 */
export function startPageClock(offset: number, scope: { Date: DateConstructor }): () => void {
  if (Math.abs(offset) < 2000) {
    return () => undefined;
  }
  const machine = scope.Date;
  const machineNow = machine.now;
  machine.now = () => machineNow() + offset;
  // A proxy, so that statics, the prototype, `instanceof` and classes that extend Date stay as they are.
  scope.Date = new Proxy(machine, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length > 0 ? given : [target.now()], newTarget) as Date,
    apply: (target) => new target(target.now()).toString(),
  });
  const nameConstructor = (value: DateConstructor): void => {
    Object.defineProperty(machine.prototype, 'constructor', { value, writable: true, configurable: true });
  };
  nameConstructor(scope.Date);
  return () => {
    machine.now = machineNow;
    scope.Date = machine;
    nameConstructor(machine);
  };
}
