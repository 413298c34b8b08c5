import * as React from 'react';

/** Whether all that is typed in a view is kept by the browser too: asked when something is said of it. */
export const TextKeptContext = React.createContext<() => boolean>(() => true);
