/** A site as people say it: “Millgate House, Rotherham”. */
export function siteName({ Title, Town }: { readonly Title: string; readonly Town?: string }): string {
  return Town ? `${Title}, ${Town}` : Title;
}
