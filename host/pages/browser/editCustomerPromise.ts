/** Stands in for `@msinternal/sp-edit-customer-promise`, which reports failed edits to Microsoft. */
export function _logFailuresForEditCustomerPromise(): void {
  // Nothing is reported from here.
}

export const _EditModeCustomerPromiseHandler = { serviceKey: undefined };
