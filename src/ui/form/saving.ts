import * as React from 'react';

/**
 * Whether what the fields around hold is being saved. Nothing can be changed in them until that has ended: the form
 * closes with what was sent, and anything newer would be lost with it. They keep the focus, so none is disabled.
 */
export const SavingContext = React.createContext(false);

export const useSaving = (): boolean => React.useContext(SavingContext);
