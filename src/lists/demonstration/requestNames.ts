/**
 * The key of a demonstration request, by its place from 1 on. Real keys are made by the form at random; these can be
 * told apart from them.
 */
export function requestKeyOf(place: number): string {
  return `demonstration-${place}`;
}
