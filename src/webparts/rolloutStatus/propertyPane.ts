import * as strings from 'RolloutStatusStrings';
import { type IPropertyPaneConfiguration, PropertyPaneDropdown, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { regions } from '../../domain/region';
import { fill } from '../../ui/words';
import { siteAddress, webAddress } from '../../ui/webAddress';

/** The property pane, which only the page's editors load. */
export function configuration(webUrl: string): IPropertyPaneConfiguration {
  const { origin } = new URL(webUrl);

  function siteError(text: string): string {
    const good = text.trim() === '' || (isWhole(text) && siteAddress(text, webUrl) !== undefined);
    return good ? '' : fill(strings.PaneSiteWrong, { origin });
  }

  function pageError(text: string): string {
    return text.trim() === '' || (isWhole(text) && webAddress(text, webUrl)) ? '' : strings.PaneAddressWrong;
  }

  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupFields: [
              PropertyPaneTextField('title', { label: strings.PaneTitle, description: strings.PaneTitleHint, maxLength: 100 }),
              PropertyPaneDropdown('defaultRegion', {
                label: strings.PaneRegion,
                options: [{ key: '', text: strings.PaneRegionNone }, ...regions.map((region) => ({ key: region, text: region }))],
              }),
              PropertyPaneTextField('listsSite', { label: strings.PaneSite, description: strings.PaneSiteHint, onGetErrorMessage: siteError }),
              PropertyPaneTextField('whatToDoPage', { label: strings.PaneWhatToDo, description: strings.PaneWhatToDoHint, onGetErrorMessage: pageError }),
            ],
          },
        ],
      },
    ],
  };
}

/** Not an address that depends on the page it stands on. */
function isWhole(text: string): boolean {
  return /^(\/|https?:)/i.test(text.trim());
}
