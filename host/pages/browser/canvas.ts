import { DisplayMode, Guid } from '@microsoft/sp-core-library';
import type { ToolboxEntry } from '../pageData';
import type { PageModel, Section, SectionLayout, TextZone, WebPartZone, Zone } from '../pageModel';
import { columnsOf } from '../pageModel';
import { element } from './element';
import type { WebPartManager } from './privateRuntime';
import { manifestOf, standardFormFactor } from './privateRuntime';

/** A zone on the page, with its element. */
export interface ShownZone {
  readonly zone: Zone;
  readonly element: HTMLElement;
}

export interface ShownSection {
  layout: SectionLayout;
  readonly element: HTMLElement;
  /** The element of each column, from left to right; the zones are in them. */
  columns: readonly HTMLElement[];
}

/** The page's sections, columns and web parts, shown, changed and read back. */
export class Canvas {
  readonly sections: readonly ShownSection[];
  private readonly zones = new Map<string, ShownZone>();
  private mode = DisplayMode.Read;
  private isDisposed = false;

  constructor(
    private readonly page: PageModel,
    readonly manager: WebPartManager,
    private readonly formFactor = standardFormFactor,
  ) {
    this.sections = page.sections.map(showSection);
  }

  async show(): Promise<void> {
    const root = document.getElementById('host-canvas');
    root?.append(...this.sections.map((section) => section.element));
    const zones = this.page.sections.flatMap((section, index) =>
      section.columns.flatMap((column, position) =>
        column.map((zone) => ({ zone, column: this.sections[index]?.columns[position] })),
      ),
    );
    await Promise.all(zones.map(({ zone, column }) => column && this.showZone(zone, column, undefined)));
  }

  /** Ends the page: disposes of its web parts and removes its sections. */
  dispose(): void {
    this.isDisposed = true;
    this.manager.dispose();
    this.sections.forEach((section) => section.element.remove());
  }

  get shownZones(): readonly ShownZone[] {
    return [...this.zones.values()];
  }

  /** Resolves once every web part knows the mode, and the property pane can be opened. */
  async setMode(mode: DisplayMode): Promise<void> {
    this.mode = mode;
    await this.manager._setDisplayMode(mode);
  }

  async add({ componentId, entry }: ToolboxEntry, column: HTMLElement): Promise<ShownZone> {
    return this.showZone({ kind: 'webPart', id: Guid.newGuid().toString(), componentId }, column, entry);
  }

  remove({ zone, element: shown }: ShownZone): void {
    if (zone.kind === 'webPart') {
      this.manager.onWebPartDelete(zone.id);
    }
    this.zones.delete(zone.id);
    shown.remove();
  }

  /** Zones of columns that the layout does not have move to the end of the last one that it has. */
  setLayout(section: ShownSection, layout: SectionLayout): void {
    const columns = Array.from({ length: columnsOf(layout) }, (_, index) => section.columns[index] ?? newColumn());
    const left = section.columns
      .slice(columns.length)
      .flatMap((column) => [...column.querySelectorAll(':scope > .host-zone')]);
    columns.at(-1)?.append(...left);
    section.columns.filter((column) => !columns.includes(column)).forEach((column) => column.remove());
    section.element.append(...columns.filter((column) => !column.isConnected));
    section.element.dataset.layout = layout;
    section.layout = layout;
    section.columns = columns;
    this.manager.notifyWebPartContainerResize();
  }

  /** The current page, with each web part's own serialisation. */
  read(): PageModel {
    return {
      title: this.page.title,
      sections: this.sections.map(({ layout, columns }): Section => ({
        layout,
        columns: columns.map((column) => this.zonesIn(column)),
      })),
    };
  }

  private zonesIn(column: HTMLElement): readonly Zone[] {
    return [...column.querySelectorAll<HTMLElement>(':scope > .host-zone')].flatMap(({ dataset }) => {
      const zone = this.zones.get(dataset.zone ?? '')?.zone;
      return zone ? [this.readZone(zone)] : [];
    });
  }

  private readZone(zone: Zone): Zone {
    const data = zone.kind === 'webPart' && this.manager.serialize(zone.id).get(zone.id);
    return data ? { ...zone, data } : zone;
  }

  private async showZone(
    zone: Zone,
    column: HTMLElement,
    entry: ToolboxEntry['entry'] | undefined,
  ): Promise<ShownZone> {
    const shown: ShownZone = {
      zone,
      element: element('div', { className: 'host-zone CanvasZone', attributes: { 'data-zone': zone.id } }),
    };
    this.zones.set(zone.id, shown);
    column.append(shown.element);
    if (zone.kind === 'text') {
      shown.element.append(textOf(zone));
    } else {
      await this.loadWebPart(zone, shown.element, entry);
    }
    return shown;
  }

  private async loadWebPart(
    zone: WebPartZone,
    parent: HTMLElement,
    chosen: ToolboxEntry['entry'] | undefined,
  ): Promise<void> {
    const manifest = manifestOf(zone.componentId);
    const entry = chosen ?? manifest?.preconfiguredEntries?.[0];
    if (!manifest || !entry) {
      parent.append(
        element('p', { className: 'host-note', text: 'The web part that stood here is no longer deployed.' }),
      );
      return;
    }
    const domElement = element('div', {
      attributes: { id: zone.id, 'data-sp-feature-instance-id': zone.id, 'data-web-part': manifest.alias },
    });
    parent.append(domElement);
    const load = this.manager.loadWebPart({
      domElement,
      instanceId: zone.id,
      manifest: { ...manifest, ...entry },
      displayMode: this.mode,
      webPartData: zone.data ?? {
        id: zone.componentId,
        instanceId: zone.id,
        title: entry.title.default,
        description: entry.description?.default,
        dataVersion: '1.0',
        properties: { ...entry.properties, ...zone.properties },
      },
      addedFromPersistedData: zone.data !== undefined,
      formFactor: this.formFactor,
    });
    // A web part that fails must not break the page; one whose page was left while it loaded has not failed.
    await load.catch((error: unknown) => {
      // eslint-disable-next-line no-console -- where whoever develops it, and a test, looks
      if (!this.isDisposed) console.error(`${manifest.alias} failed.`, error);
    });
  }
}

function showSection({ layout, columns }: Section): ShownSection {
  const shown = columns.map(newColumn);
  return {
    layout,
    columns: shown,
    element: element('div', { className: 'host-section', attributes: { 'data-layout': layout }, children: shown }),
  };
}

function newColumn(): HTMLElement {
  return element('div', { className: 'host-column' });
}

function textOf({ heading, paragraphs }: TextZone): HTMLElement {
  const texts = paragraphs.map((text) => element('p', { text }));
  return element('div', { className: 'host-text', children: [element('h2', { text: heading }), ...texts] });
}
