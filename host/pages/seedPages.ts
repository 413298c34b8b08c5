import type { ComponentManifest } from '../runtime/componentManifest';
import type { PageModel, WebPartZone } from './pageModel';

/** A page that is there from the start. */
export interface SeedPage {
  /** Its file name, below `SitePages`. */
  readonly file: string;
  /** What the site's navigation calls it. */
  readonly label: string;
  readonly page: PageModel;
}

export const homePage = 'Home.aspx';
const toDoPage = 'WhatToDoNow.aspx';

const news = {
  kind: 'text',
  id: 'b0000000-0000-4000-8000-000000000001',
  heading: 'News from corporate ICT',
  paragraphs: [
    'NHS England took on its full responsibilities on 1 April 2013. More than 4,000 staff work from offices in every part of the country.',
    'Each site is being connected to Open Service in turn. Staff in former PCT and SHA premises keep using what they have until then.',
  ],
} as const;

/**
 * @param components what is deployed: each of our web parts has its page; other pages show the rollout status, or the
 *   first web part where that is not there.
 * @param folder address of the site's pages, for those that lead to one another.
 */
export function seedPages(components: readonly ComponentManifest[], folder: string): readonly SeedPage[] {
  const webParts = components.filter(({ componentType }) => componentType === 'WebPart');
  const shown = webParts.find(({ alias }) => alias === 'RolloutStatusWebPart') ?? webParts[0];
  /**
   * @param place makes the instance's id, which stays the same so that what the web part stores by it is found again.
   */
  const webPart = (
    place: string,
    component: ComponentManifest | undefined = shown,
    properties: WebPartZone['properties'] = { whatToDoPage: `${folder}/${toDoPage}` },
  ): WebPartZone[] =>
    component
      ? [
          {
            kind: 'webPart',
            id: `a0000000-0000-4000-8000-${place.padStart(12, '0')}`,
            componentId: component.id,
            properties,
          },
        ]
      : [];
  const contingency = webParts.find(({ alias }) => alias === 'ContingencyAccessWebPart');
  const phones = webParts.find(({ alias }) => alias === 'DeviceRequestWebPart');
  const help = { helpTelephone: '0113 496 0000', helpHours: 'Corporate ICT, 8am to 6pm, Monday to Friday' };
  return [
    {
      file: homePage,
      label: 'IT at my site',
      page: { title: 'IT at my site', sections: [{ layout: 'one', columns: [webPart('1')] }] },
    },
    {
      file: toDoPage,
      label: 'What to do now',
      page: {
        title: 'What to do now',
        sections: [
          { layout: 'one', columns: [webPart('4', contingency, { ...help, statusPage: `${folder}/${homePage}` })] },
        ],
      },
    },
    {
      file: 'Phones.aspx',
      label: 'Phones',
      page: { title: 'Phones', sections: [{ layout: 'one', columns: [webPart('5', phones, help)] }] },
    },
    {
      file: 'TwoColumns.aspx',
      label: 'Two columns',
      page: { title: 'Two columns', sections: [{ layout: 'two', columns: [webPart('21'), webPart('22')] }] },
    },
    {
      file: 'OneThird.aspx',
      label: 'News',
      page: { title: 'Corporate ICT news', sections: [{ layout: 'oneThirdRight', columns: [[news], webPart('3')] }] },
    },
  ];
}
