import { settled, webParts } from './openPage';
import type { PaneField } from './withoutSharePoint';

/** The property pane of a web part, as SPFx asks the web part for it. SPFx decides how its fields look. */
export interface Pane {
  /** The field's complaint about a value; empty if the value is fine. */
  complaint(property: string, text: string): string;
  /** Changes a property as typing does: the web part changes immediately, unless the field complains. */
  set(property: string, text: string): Promise<void>;
  /** Closes the pane, or types nothing for five seconds: either completes the change. */
  complete(): Promise<void>;
  /** What the pane says besides its fields. */
  says(): string[];
}

/** Opens the property pane of the only web part on the page. */
export async function openPane(): Promise<Pane> {
  const [part] = webParts();
  Object.assign(part.context, { propertyPane: { isPropertyPaneOpen: () => true, refresh: () => undefined } });
  await part.loadPropertyPaneResources();
  part.onPropertyPaneConfigurationStart();
  await settled();
  const fields = (): PaneField[] =>
    part
      .getPropertyPaneConfiguration()
      .pages.flatMap(({ groups }) =>
        groups.flatMap((group) => ('groupFields' in group ? (group.groupFields as unknown as PaneField[]) : [])),
      );
  const complaint = (property: string, text: string): string =>
    fields()
      .find(({ targetProperty }) => targetProperty === property)!
      .properties.onGetErrorMessage?.(text) ?? '';
  return {
    complaint,
    set: async (property, text) => {
      if (complaint(property, text)) return;
      part.properties = { ...part.properties, [property]: text };
      part.render();
      await settled();
    },
    complete: async () => {
      part.onPropertyPaneConfigurationComplete();
      await settled();
    },
    says: () => fields().flatMap(({ properties: { text } }) => (text === undefined ? [] : [text])),
  };
}
