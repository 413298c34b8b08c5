/**
 * The components that SharePoint serves itself and npm does not have, by the ids and versions that the manifests of
 * SPFx 1.23.2 ask for. Those that the default assembly already contains need an entry only, so that the loader knows
 * their version. A component that is missing here shows in the browser as `POST …/_api/web/GetClientSideComponents`.
 */
export interface StandIn {
  readonly name: string;
  readonly id: string;
  readonly version: string;
  readonly source: StandInSource;
}

type StandInSource =
  /** In the default assembly that the page loads first. */
  | { readonly from: 'assembly' }
  /** A file of a public npm package, served as it is. */
  | { readonly from: 'npm'; readonly file: string; readonly uses?: readonly string[] }
  /** One of the host's own bundles, in `host/pages/browser`. */
  | { readonly from: 'bundle'; readonly bundle: string; readonly uses?: readonly string[] }
  /** One property of what the Fluent bundle exports. */
  | { readonly from: 'fluent'; readonly part: FluentPart };

/** What `host/pages/browser/fluent.ts` exports. */
export type FluentPart =
  | 'v8'
  | 'v9'
  | 'reactDomRender'
  | 'contentPanel'
  | 'componentUtilities'
  | 'odspUtilities'
  | 'headingLevel'
  | 'utilities';

/**
 * The short name of the asset that gives a component its part: one for each component, for the loader knows a script by
 * its address.
 */
export function fluentPartAsset(part: FluentPart, componentId: string): string {
  return `${part}-${componentId}`;
}

export const fluentBundle = 'host-fluent';

/** What SharePoint's own page is made with, and so has loaded before any web part. */
export const pageLibraries = ['react', 'react-dom', 'tslib'] as const;

const assembly = (name: string, id: string, version: string): StandIn => ({
  name,
  id,
  version,
  source: { from: 'assembly' },
});
const npm = (name: string, id: string, version: string, file: string, uses?: readonly string[]): StandIn => ({
  name,
  id,
  version,
  source: { from: 'npm', file, ...(uses && { uses }) },
});
const bundle = (name: string, id: string, version: string, file: string, uses?: readonly string[]): StandIn => ({
  name,
  id,
  version,
  source: { from: 'bundle', bundle: file, ...(uses && { uses }) },
});
const fluent = (name: string, id: string, version: string, part: FluentPart): StandIn => ({
  name,
  id,
  version,
  source: { from: 'fluent', part },
});
/** Components that the property pane loads by id alone, once a field needs them. */
const deferred = (name: string, id: string, part: FluentPart, version = '0.1.0'): StandIn =>
  fluent(`host-deferred-${name}`, id, version, part);

export const standIns: readonly StandIn[] = [
  npm('react', '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', '17.0.1', 'react/umd/react.production.min.js'),
  npm('react-dom', 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', '17.0.1', 'react-dom/umd/react-dom.production.min.js', [
    'react',
  ]),
  npm('tslib', '01c4df03-e775-48cb-aa14-171ee5199a15', '2.3.1', 'tslib/tslib.js'),
  assembly('@microsoft/load-themed-styles', '229b8d08-79f3-438b-8c21-4613fc877abd', '0.1.2'),
  assembly('@msinternal/odsp-core-bundle', '2e09fb9b-13bb-48f2-859f-97d6fff71176', '1.5.82'),
  assembly('@msinternal/sp-telemetry', '8217e442-8ed3-41fd-957d-b112e841286a', '0.35.145'),
  assembly('@msinternal/sp-safehtml', '6d3c733c-8cb7-4871-bb22-b5b37c1d518d', '0.6.0'),

  bundle(
    '@msinternal/sp-edit-customer-promise',
    '42647dee-1f75-4b9f-b521-5c844a6c35cc',
    '0.1.0',
    'editCustomerPromise',
  ),
  bundle('@msinternal/sp-idle-web-task', 'c49ba483-7614-4c5c-b9dd-11b45a5fa280', '0.1.2', 'idleWebTask'),
  bundle(fluentBundle, 'f1e00000-0000-4000-8000-000000000001', '1.0.0', 'fluent', ['react', 'react-dom']),

  fluent(
    '@msinternal/sp-fluentui-migration-reactdom-render-bundle',
    '63d75709-2785-4c91-97ad-489b171397d4',
    '0.1.0',
    'reactDomRender',
  ),
  fluent('@msinternal/sp-pages-content-panel-context', '3173fefe-9995-49d1-a75d-a5caeaaba212', '0.1.0', 'contentPanel'),
  fluent(
    '@msinternal/sp-component-utilities',
    '8494e7d7-6b99-47b2-a741-59873e42f16f',
    '13.15.20',
    'componentUtilities',
  ),
  fluent('@msinternal/odsp-utilities-bundle', 'cc2cc925-b5be-41bb-880a-f0f8030c6aff', '5.6.604', 'odspUtilities'),
  fluent('@msinternal/sp-heading-level', 'bf211556-3cf0-412c-9618-a4f0e7069ebf', '0.1.0', 'headingLevel'),
  fluent('@ms/office-ui-fabric-react-bundle', '396bbc17-3d18-4f43-8299-d99720d88e22', '1.19.60', 'v8'),
  fluent('@msinternal/sp-fluentui-migration-tooltip-bundle', 'fab65e60-a04f-4772-874c-10691e4afa4b', '0.1.0', 'v8'),
  fluent('@msinternal/sp-fluentui-migration-button-bundle', '0ad7e31a-8df9-4659-add8-a32c8e40040d', '0.1.0', 'v8'),
  fluent('@msinternal/sp-fluentui-migration-label-bundle', 'ffe5c101-373a-4bd2-bebb-13082852bab0', '0.1.0', 'v8'),
  fluent('@msinternal/sp-fluentui-v9-react-button-bundle', '72ec0651-8a26-441c-87f2-77ec66884ca3', '0.1.0', 'v9'),
  fluent('@msinternal/sp-fluentui-v9-utilities-bundle', '0ec74f52-38bc-4a51-ab82-7c91a2b399a2', '0.1.0', 'v9'),
  fluent('@msinternal/sp-fluentui-v9-react-menu-bundle', 'f652a763-4d5f-4a08-aed3-d3377ef835ff', '0.1.0', 'v9'),
  fluent('@msinternal/sp-fluentui-v9-react-field-bundle', 'd3139516-bb4d-4141-9d35-a8aefe0272ec', '0.1.0', 'v9'),
  fluent('@msinternal/sp-fluentui-v9-react-infolabel-bundle', '17f3a86d-33ce-4338-8594-8700ee90c494', '0.1.0', 'v9'),
  fluent('@msinternal/sp-fluentui-v9-react-tooltip-bundle', '33c5a798-8532-4741-888a-d0a7734036b5', '0.1.0', 'v9'),
  fluent('@msinternal/sp-fluentui-v9-react-combobox-bundle', '29728f96-9823-40fa-a481-ffdf106880b1', '0.1.0', 'v9'),
  fluent('@msinternal/sp-fluentui-v9-react-label-bundle', 'dbdce381-c024-42a0-ab20-4134aca49a27', '0.1.0', 'v9'),

  deferred('link', '111fe4c6-f1c2-4325-a129-3526437cba32', 'v8'),
  deferred('checkbox', '4a37fff0-2aea-4df6-b0e4-061644a5c355', 'v8'),
  deferred('stack', '94f059ca-7d9b-46b4-bb97-ec5867cb121a', 'v8'),
  deferred('text-field', '4c7a0268-816b-4ba5-ab33-df85b4bbf18c', 'v8'),
  deferred('customizer', 'b9fc293f-811a-4b1c-a851-a1fbcb7851bf', 'v8'),
  deferred('callout', 'a86b8f98-2f15-4506-b455-c1e9fe8da1bd', 'v8'),
  deferred('choice-group', '7f394f7b-0b39-41b0-89b3-16946caa2f33', 'v8'),
  deferred('panel', '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb', 'v8'),
  deferred('dropdown', '9f15c0bf-73f0-4365-a7c0-5b2072882dbb', 'v8'),
  deferred('focus-trap-zone', '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8', 'v8'),
  deferred('spin-button', 'b67b6cf3-ed44-4fad-af6b-3d78f3e35971', 'v8'),
  deferred('spinner', '89f063a9-3b5f-4ac2-a3ec-b598f37acb89', 'v8'),
  deferred('slider', '215395c1-25f7-42ff-967c-8832aff2ab33', 'v8'),
  deferred('v9-overflow', 'b99a20f7-e090-4a32-a841-7866d0be8d59', 'v9'),
  deferred('v9-switch', 'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc', 'v9'),
  deferred('v9-tabs', '89b85dbe-f07e-424d-88da-a84f647073e2', 'v9'),
  deferred('utilities', '17ce0976-e69a-4355-be84-89b69a74717d', 'utilities', '0.3.65'),
];
