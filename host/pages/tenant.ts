/** The directory's id of the tenant: made up. */
export const tenantId = '33333333-3333-4333-8333-333333333333';
