/** The number to call: that of the first service that has one, since services mostly share a help desk. */
export function helpTelephone(services: readonly { readonly Telephone?: string }[]): string | undefined {
  return services.find(({ Telephone }) => Telephone)?.Telephone;
}
