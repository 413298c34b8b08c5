import {
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
  PropertyPaneDropdown,
  PropertyPaneLabel,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { regions } from '../../../domain/region';
import { webAddress } from '../../../domain/webAddress';
import { siteAddress } from '../../../ui/siteAddress';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../strings';
import { strings } from './strings';

/**
 * A property pane: the fields of every web part, then those of one.
 *
 * @param found says what was found at the site that holds the lists; empty while nothing is known.
 * @param own the fields of one web part.
 */
export function listsPane(
  webUrl: string,
  found: string,
  description: string,
  own: readonly IPropertyPaneField<unknown>[],
): IPropertyPaneConfiguration {
  const { origin } = new URL(webUrl);

  function siteError(text: string): string {
    const good = text.trim() === '' || (isWhole(text) && siteAddress(text, webUrl) !== undefined);
    return good ? '' : fill(strings.SiteWrong, { origin });
  }

  return {
    pages: [
      {
        header: { description },
        groups: [
          {
            groupFields: [
              PropertyPaneTextField('title', {
                label: strings.Title,
                description: strings.TitleHint,
                maxLength: 100,
              }),
              PropertyPaneDropdown('defaultRegion', {
                label: strings.Region,
                options: [
                  { key: '', text: baseStrings.None },
                  ...regions.map((region) => ({ key: region, text: region })),
                ],
              }),
              PropertyPaneTextField('listsSite', {
                label: strings.Site,
                description: strings.SiteHint,
                onGetErrorMessage: siteError,
              }),
              ...(found ? [PropertyPaneLabel('', { text: found })] : []),
              ...own,
            ],
          },
        ],
      },
    ],
  };
}

/** The fields that say whom to call. */
export function helpFields(): IPropertyPaneField<unknown>[] {
  return [
    PropertyPaneTextField('helpTelephone', {
      label: strings.Telephone,
      description: strings.TelephoneHint,
      maxLength: 30,
    }),
    PropertyPaneTextField('helpHours', { label: strings.Hours, description: strings.HoursHint, maxLength: 60 }),
  ];
}

/** A field for the address of another page; empty if there is none. */
export function pageField(
  property: string,
  webUrl: string,
  label: string,
  description: string,
): IPropertyPaneField<unknown> {
  return PropertyPaneTextField(property, {
    label,
    description,
    onGetErrorMessage: (text: string) =>
      text.trim() === '' || (isWhole(text) && webAddress(text, webUrl)) ? '' : strings.AddressWrong,
  });
}

/** Not a relative address. */
function isWhole(text: string): boolean {
  return /^(\/|https?:)/i.test(text.trim());
}
