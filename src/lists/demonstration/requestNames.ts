/**
 * The key of a demonstration request, by its place from 1 on. The form makes real keys at random; these look different.
 */
export function requestKeyOf(place: number): string {
  return `demonstration-${place}`;
}
