/**
 * Stands in for the Fluent UI components that SharePoint serves and npm does not have, made from the public Fluent UI
 * v8 and v9. Only the property pane asks for them, so read mode never loads this. Each export is one of `fluentParts`
 * in `standIns.ts`.
 */
import * as fluent8 from '@fluentui/react';
import * as fluent9 from '@fluentui/react-components';
import * as tabsterForReact from '@fluentui/react-tabster';
import { __styles } from '@griffel/react';
import * as ReactDOM from 'react-dom';
import * as tabster from 'tabster';
import { Button } from './fluentButton';
import { followTheme } from './fluentTokens';

followTheme();

/** A decorator that Fluent UI had once, and the property pane still uses: a method bound to its object on first use. */
function autobind(_target: object, key: PropertyKey, { value }: PropertyDescriptor): PropertyDescriptor {
  return {
    configurable: true,
    get(this: object): unknown {
      const bound: unknown = (value as (...given: unknown[]) => unknown).bind(this);
      Object.defineProperty(this, key, { value: bound, configurable: true, writable: true });
      return bound;
    },
  };
}

export const v8 = { ...fluent8, Button, autobind, workaround_Icon: fluent8.Icon };
export const v9 = { ...tabster, ...tabsterForReact, ...fluent9, __styles };
export const reactDomRender = { render: ReactDOM.render };
export const utilities = { _Utilities: v8 };

const nothingToHear = (): (() => void) => () => undefined;
const contentPanelContext = {
  subscriberContext: undefined,
  stateContext: undefined,
  waitForContext: new Promise(() => undefined), // there is no content panel, ever
  addOnUpdateListener: nothingToHear,
  addOnMountListener: nothingToHear,
};

export const contentPanel = {
  SPPagesContentPanelPivot: {
    configurationTools: 'configurationTools',
    pageDetails: 'pageDetails',
    pageVibeChat: 'pageVibeChat',
  },
  SPPagesContentPanelCommandId: {},
  SPPagesContentPanelQOSScenarios: {},
  SPPagesContentPanelProviderContext: { getInstance: () => contentPanelContext },
  getQOSName: (first: string, second: string) => `${first}.${second}`,
  monitorChunkLoad: (_name: string, loading: unknown) => loading,
};

export const componentUtilities = {
  FAB_TOGGLE_EVT: 'fabToggle',
  ReadingMode: { ReadAfterOtherContent: 1, ReadImmediately: 2 },
  SortableLoader: { GetSortable: () => Promise.reject(new Error('The local SharePoint has no sortable lists.')) },
  getTimestampForGettyContent: () => undefined,
};

export const odspUtilities = {
  StringHelper: {
    format: (text: string, ...given: readonly unknown[]) =>
      text.replace(/\{(\d+)\}/g, (gap, index) => String(given[Number(index)] ?? gap)),
  },
};

export const headingLevel = { _DEFAULT_HEADING_LEVEL: 2, _HeadingLevel: () => ({ fontSize: '20px' }) };
