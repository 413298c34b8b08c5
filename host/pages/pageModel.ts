/** A page as it is stored: SharePoint's canvas, as far as the host needs it. */
export interface PageModel {
  readonly title: string;
  readonly sections: readonly Section[];
}

export const sectionLayouts = ['one', 'two', 'oneThirdRight'] as const;
export type SectionLayout = (typeof sectionLayouts)[number];

export interface Section {
  readonly layout: SectionLayout;
  /** From left to right, as many as the layout has. */
  readonly columns: readonly Column[];
}

type Column = readonly Zone[];
export type Zone = TextZone | WebPartZone;

export interface TextZone {
  readonly kind: 'text';
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface WebPartZone {
  readonly kind: 'webPart';
  /** The instance's id: the same each time the page is shown. */
  readonly id: string;
  readonly componentId: string;
  /** Properties that its owner has set, in addition to the manifest's; until the page is saved. */
  readonly properties?: Readonly<Record<string, string>>;
  /** The web part's serialisation when the page was last saved; left out: as in its manifest. */
  readonly data?: WebPartData;
}

/** A web part's own serialisation. The host keeps it and gives it back, and reads nothing in it. */
export type WebPartData = Readonly<Record<string, unknown>>;

export function columnsOf(layout: SectionLayout): number {
  return layout === 'one' ? 1 : 2;
}

/** Whether a value from outside has the shape of a page, web parts' own data aside. */
export function isPageModel(value: unknown): value is PageModel {
  return isRecord(value) && typeof value.title === 'string' && isListOf(value.sections, isSection);
}

function isSection(value: unknown): value is Section {
  if (!isRecord(value) || !isListOf(value.columns, (column) => isListOf(column, isZone))) {
    return false;
  }
  const layout = sectionLayouts.find((known) => known === value.layout);
  return layout !== undefined && (value.columns as readonly unknown[]).length === columnsOf(layout);
}

function isZone(value: unknown): value is Zone {
  if (!isRecord(value) || typeof value.id !== 'string') {
    return false;
  }
  return value.kind === 'text'
    ? typeof value.heading === 'string' && isListOf(value.paragraphs, (text) => typeof text === 'string')
    : value.kind === 'webPart' &&
        typeof value.componentId === 'string' &&
        (value.data === undefined || isRecord(value.data));
}

function isListOf(value: unknown, isElement: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isElement);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
