/** The number to call for a service: that of the first that gives one, for they mostly share a help desk. */
export function helpTelephone(services: readonly { readonly Telephone?: string }[]): string | undefined {
  return services.find(({ Telephone }) => Telephone)?.Telephone;
}
