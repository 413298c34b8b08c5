/** The four regions of NHS England in 2013. */
export const regions = ['North', 'Midlands and East', 'London', 'South'] as const;

export type Region = (typeof regions)[number];
