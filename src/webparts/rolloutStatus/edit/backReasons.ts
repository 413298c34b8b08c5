import { strings } from './strings';

/** Why something was not put back. */
export const backReasons = { unclear: strings.PutBackUnclear, gone: strings.PutBackGone };
