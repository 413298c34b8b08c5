/** What the page's address says of where somebody is: asking for a phone, deciding, or else the number of a request. */
export const asking = 'ask';
export const deciding = 'decide';
