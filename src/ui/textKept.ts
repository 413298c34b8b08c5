import * as React from 'react';

/** Whether the browser keeps everything typed in a view; asked when a message depends on it. */
export const TextKeptContext = React.createContext<() => boolean>(() => true);
