// Replaces SPFx, by jest.config.js: a web part is made, given its properties and rendered.

/** https://learn.microsoft.com/javascript/api/sp-webpart-base/baseclientsidewebpart */
export class BaseClientSideWebPart {
  protected readonly renderedOnce = true;
}

/** https://learn.microsoft.com/javascript/api/sp-core-library/displaymode */
export const DisplayMode = { Read: 1, Edit: 2 } as const;

export const Version = { parse: (text: string) => text } as const;

/** A field of the property pane, so that tests can call its checks. */
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
