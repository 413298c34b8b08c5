// What stands in for SPFx and for PnPjs' permissions, for `jest.mock`: a web part is made, told its properties and rendered, and asks what
// the signed-in person may do.

/** https://learn.microsoft.com/javascript/api/sp-webpart-base/baseclientsidewebpart */
export const webPartBase = { BaseClientSideWebPart: class { protected readonly renderedOnce = true; } };

/** https://learn.microsoft.com/javascript/api/sp-core-library/displaymode */
export const coreLibrary = { DisplayMode: { Read: 1, Edit: 2 }, Version: { parse: (text: string) => text } };

const field = (targetProperty: string, properties: object): object => ({ targetProperty, properties });
export const propertyPane = { PropertyPaneTextField: field, PropertyPaneDropdown: field };

/** Every permission: whoever may do everything is shown every form. */
export const everyPermission = (): (() => Promise<{ Low: string }>) => async () => ({ Low: String(0x7fffffff) });
