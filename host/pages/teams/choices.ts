import type { ComponentManifest } from '../../runtime/componentManifest';
import type { ToolboxEntry } from '../pageData';
import { toolboxOf } from '../toolbox';
import { tabAddress, tabKinds, tabLabels } from './tab';

/** A web part that says it may stand in Teams. */
export interface TeamsPart extends ToolboxEntry {
  /** As `TabChoice.webPart`. */
  readonly name: string;
}

export function teamsParts(deployed: readonly ComponentManifest[], locale: string): readonly TeamsPart[] {
  return toolboxOf(deployed, locale).flatMap((entry) => {
    const manifest = deployed.find(({ id }) => id === entry.componentId);
    return manifest?.supportedHosts?.some((host) => host.startsWith('Teams'))
      ? [{ ...entry, name: manifest.alias.replace(/WebPart$/, '') }]
      : [];
  });
}

/** The tabs that a page of the site leads to, with their addresses. */
export function teamsChoices(
  deployed: readonly ComponentManifest[],
  locale: string,
): readonly { readonly label: string; readonly address: string }[] {
  return teamsParts(deployed, locale).flatMap(({ title, name }) =>
    tabKinds.map((kind) => ({
      label: `${title}, ${tabLabels[kind]}`,
      address: tabAddress({ webPart: name, kind, theme: 'default', manner: 'open' }),
    })),
  );
}
