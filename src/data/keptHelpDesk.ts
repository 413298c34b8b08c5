import type { HelpDesk } from '../domain/helpTelephone';
import type { RolloutSetting } from '../lists/rolloutSettings';
import { settingKeys } from '../lists/schemaVersion';
import type { BrowserStore } from './browserStore';
import { kept } from './kept';

/**
 * The help desk that the settings gave last, on this page or an earlier one: said even if the lists cannot be reached.
 */
export interface KeptHelpDesk {
  now(): HelpDesk;
  /** Notes the help desk that the settings give, as `helpDeskIn` has it. */
  heard(given: string): void;
}

const key = kept('helpDesk');
/** Neither a number nor hours. */
const noDesk = '\n';

/** @param onChanged called when it is another than before. */
export function keptHelpDesk(store: BrowserStore, onChanged: () => void): KeptHelpDesk {
  let desk = store.get(key) ?? noDesk;
  return {
    now() {
      const [telephone, hours] = desk.split('\n');
      return { telephone: telephone || undefined, hours: hours || undefined };
    },
    heard(given) {
      if (given === desk) return;
      desk = given;
      store.set(key, desk);
      onChanged();
    },
  };
}

/** The help desk that the settings give: its number and its hours, each in a line. */
export function helpDeskIn(settings: readonly Pick<RolloutSetting, 'SettingKey' | 'Value'>[]): string {
  return [settingKeys.helpDeskTelephone, settingKeys.helpDeskHours]
    .map((name) => settings.find(({ SettingKey }) => SettingKey === name)?.Value ?? '')
    .join('\n');
}
