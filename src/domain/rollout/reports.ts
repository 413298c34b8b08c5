/** What somebody says of a service at their site. It is their word, and never a confirmation. */
export const reportWords = ['Works', 'Does not work'] as const;
export type ReportWord = (typeof reportWords)[number];
