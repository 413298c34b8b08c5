import type { Coordinates } from '../degrees';

/** The Earth's mean radius in miles: 6,371.0088 km (IUGG) at 1.609344 km a mile. */
const earthRadius = 3958.7613;

/**
 * The great-circle distance in miles, by the haversine formula (https://en.wikipedia.org/wiki/Haversine_formula);
 * undefined if either point is not known.
 */
export function milesBetween(one: Coordinates, other: Coordinates): number | undefined {
  if (
    one.Latitude === undefined ||
    one.Longitude === undefined ||
    other.Latitude === undefined ||
    other.Longitude === undefined
  )
    return undefined;
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (difference: number): number => Math.sin(radians(difference) / 2) ** 2;
  const h =
    half(other.Latitude - one.Latitude) +
    Math.cos(radians(one.Latitude)) * Math.cos(radians(other.Latitude)) * half(other.Longitude - one.Longitude);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
}
