import * as React from 'react';

/**
 * Whether the form is being saved. Until that ends nothing can be changed in it: the form closes with what was sent,
 * and newer text would be lost. Fields keep the focus, so none is disabled.
 */
export const SavingContext = React.createContext(false);

export const useSaving = (): boolean => React.useContext(SavingContext);
