import { postcodeIn } from '../../domain/postcode';

/** The address of a map of a postcode, by https://wiki.openstreetmap.org/wiki/Browsing. Undefined: it is no postcode. */
export function mapLink(postcode: string | undefined): string | undefined {
  const written = postcodeIn(postcode);
  return written && `https://www.openstreetmap.org/search?query=${encodeURIComponent(written)}`;
}
