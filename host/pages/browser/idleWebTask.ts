/** Stands in for `@msinternal/sp-idle-web-task`: there is nothing to do while the browser is idle. */
export class IdleTaskQueue {
  enqueue(): () => void {
    return () => undefined;
  }
}

export const IdleTaskPriority = {};
export const PrefetchDependencyPriority = {};

export function createPrefetchDependencyQueue(): IdleTaskQueue {
  return new IdleTaskQueue();
}
