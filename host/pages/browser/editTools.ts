import type { ToolboxEntry } from '../pageData';
import type { SectionLayout } from '../pageModel';
import { sectionLayouts } from '../pageModel';
import type { Canvas, ShownSection, ShownZone } from './canvas';
import { button, element } from './element';
import { onPaneToggled } from './privateRuntime';

const layoutLabels: Readonly<Record<SectionLayout, string>> = {
  one: 'One column',
  two: 'Two columns',
  oneThirdRight: 'One-third right',
};

/**
 * The tools of edit mode: the commands of each web part, *Add a web part* for each column, the layout of each section.
 */
export class EditTools {
  private selected: ShownZone | undefined;
  private shown: HTMLElement[] = [];
  /** Called when the page is left. */
  readonly dispose: () => void;

  constructor(
    private readonly canvas: Canvas,
    private readonly toolbox: readonly ToolboxEntry[],
  ) {
    this.dispose = onPaneToggled(() => {
      if (this.selected && !this.canvas.manager.isPropertyPaneOpen()) {
        this.editButtonOf(this.selected)?.focus();
        this.select(undefined);
      }
    });
    document.getElementById('host-canvas')?.addEventListener('click', ({ target }) => this.openByClick(target));
  }

  show(): void {
    this.canvas.sections.forEach((section) => this.addSectionTools(section));
    this.canvas.shownZones.forEach((zone) => this.addZoneTools(zone));
  }

  hide(): void {
    this.close();
    this.shown.forEach((tools) => tools.remove());
    this.shown = [];
  }

  private addSectionTools(section: ShownSection): void {
    const options = sectionLayouts.map((layout) =>
      element('option', { text: layoutLabels[layout], attributes: { value: layout } }),
    );
    const select = element('select', { children: options });
    select.value = section.layout;
    select.addEventListener('change', () => {
      this.canvas.setLayout(section, select.value as SectionLayout);
      this.addColumnTools(section);
    });
    const label = element('label', { text: 'Section layout ', children: [select] });
    section.element.before(this.tool(element('div', { className: 'host-section-tools', children: [label] })));
    this.addColumnTools(section);
  }

  private addColumnTools({ columns }: ShownSection): void {
    columns.forEach((column, index) => {
      column.querySelector(':scope > .host-add')?.remove();
      const where = columns.length > 1 ? `, column ${index + 1}` : '';
      const choices = this.toolbox.map((entry) =>
        element('li', { children: [button(entry.title, () => this.add(entry, column))] }),
      );
      const summary = element('summary', { text: `Add a web part${where}` });
      column.append(
        this.tool(
          element('details', { className: 'host-add', children: [summary, element('ul', { children: choices })] }),
        ),
      );
    });
  }

  private addZoneTools(shown: ShownZone): void {
    const name = this.nameOf(shown);
    const commands = [button('Remove', () => this.remove(shown), { 'aria-label': `Remove ${name}` })];
    if (shown.zone.kind === 'webPart') {
      commands.unshift(
        button('Edit web part', () => this.open(shown), {
          'aria-label': `Edit web part ${name}`,
          'data-edit-web-part': '',
        }),
      );
    }
    const title = element('span', { className: 'host-zone-name', text: name });
    shown.element.prepend(this.tool(element('div', { className: 'host-zone-tools', children: [title, ...commands] })));
  }

  private nameOf({ zone }: ShownZone): string {
    return zone.kind === 'text'
      ? zone.heading
      : (this.toolbox.find(({ componentId }) => componentId === zone.componentId)?.title ?? 'Web part');
  }

  private async add(entry: ToolboxEntry, column: HTMLElement): Promise<void> {
    const add = column.querySelector<HTMLDetailsElement>(':scope > .host-add');
    const zone = await this.canvas.add(entry, column);
    this.addZoneTools(zone);
    if (add) {
      add.open = false;
      column.append(add);
    }
    this.open(zone);
  }

  private remove(shown: ShownZone): void {
    const add = shown.element.parentElement?.querySelector<HTMLElement>(':scope > .host-add > summary');
    if (this.selected === shown) {
      this.close();
    }
    this.canvas.remove(shown);
    add?.focus();
  }

  private openByClick(target: EventTarget | null): void {
    const isTool = target instanceof Element && target.closest('.host-zone-tools, .host-add');
    const clicked = this.canvas.shownZones.find((shown) => target instanceof Node && shown.element.contains(target));
    if (this.shown.length > 0 && clicked?.zone.kind === 'webPart' && !isTool) {
      this.open(clicked);
    }
  }

  private open(shown: ShownZone): void {
    this.select(shown);
    this.canvas.manager.requestPropertyPaneAction(shown.zone.id, 'Open');
  }

  private close(): void {
    if (this.selected) {
      this.canvas.manager.requestPropertyPaneAction(this.selected.zone.id, 'Close');
      this.select(undefined);
    }
  }

  private select(shown: ShownZone | undefined): void {
    this.selected?.element.classList.remove('is-selected');
    this.selected = shown;
    shown?.element.classList.add('is-selected');
  }

  private editButtonOf({ element: zone }: ShownZone): HTMLElement | null {
    return zone.querySelector<HTMLElement>('[data-edit-web-part]');
  }

  /** Notes a tool, so that leaving edit mode removes it. */
  private tool<Tool extends HTMLElement>(tool: Tool): Tool {
    this.shown.push(tool);
    return tool;
  }
}
