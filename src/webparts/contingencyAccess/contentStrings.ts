/** The texts below the answer, loaded once that is drawn. */
export const strings = {
  PlacesComing: 'Looking for more places.',
  PlacesMore: 'More places',
  TakeNote: 'Both hold these steps, the places and the number, for when you have no network.',
} as const;
