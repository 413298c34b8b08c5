// What stands in, by jest.config.js, for SPFx: a web part is made, told its properties and rendered.

/** https://learn.microsoft.com/javascript/api/sp-webpart-base/baseclientsidewebpart */
export class BaseClientSideWebPart {
  protected readonly renderedOnce = true;
}

/** https://learn.microsoft.com/javascript/api/sp-core-library/displaymode */
export const DisplayMode = { Read: 1, Edit: 2 } as const;

export const Version = { parse: (text: string) => text } as const;

/** A field of the property pane, for its own checks to be asked. */
export interface PaneField {
  readonly targetProperty: string;
  readonly properties: {
    readonly maxLength?: number;
    readonly text?: string;
    onGetErrorMessage?(text: string): string;
  };
}

export function PropertyPaneTextField(targetProperty: string, properties: PaneField['properties']): PaneField {
  return { targetProperty, properties };
}

export const PropertyPaneDropdown = PropertyPaneTextField;

export const PropertyPaneLabel = PropertyPaneTextField;
