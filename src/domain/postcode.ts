/**
 * https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema, without the forces' postcodes.
 */
const pattern = /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/** What postcodes are compared by: their letters and digits, whatever the case and the spaces. */
export function postcodeKey(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z\d]/g, '');
}

/** A postcode as it is usually written, “S60 1FD”; undefined if the text is not one. */
export function postcodeIn(text: string | undefined): string | undefined {
  const [, outward, inward] = pattern.exec(postcodeKey(text)) ?? [];
  return outward && `${outward} ${inward}`;
}

/** Whether two places have the same postcode; false if one has none. */
export function samePostcode(one: string | undefined, other: string | undefined): boolean {
  return postcodeKey(one) !== '' && postcodeKey(one) === postcodeKey(other);
}
