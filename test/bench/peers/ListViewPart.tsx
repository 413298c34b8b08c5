import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { type SPFI, spfi, SPFx } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { type IViewField, ListView } from '@pnp/spfx-controls-react/lib/ListView';
import PnPTelemetry from '@pnp/telemetry-js';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { Spinner } from '@fluentui/react/lib/Spinner';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { dayOf } from '../../../src/domain/day';
import { type AnswerRow, answerRows } from './answerRows';
import { siteInAddress } from './siteInAddress';
import { useRows } from './useRows';

// The usual way with the PnP community's controls: the lists by their titles, `.items.top(5000)`, everything else in
// the browser.
// https://pnp.github.io/sp-dev-fx-controls-react/controls/ListView/

const viewFields: IViewField[] = [
  { name: 'service', displayName: 'Service', sorting: true, minWidth: 120, maxWidth: 200 },
  { name: 'now', displayName: 'Now', sorting: true, minWidth: 160, maxWidth: 300 },
  { name: 'expected', displayName: 'Expected', sorting: true, minWidth: 160, maxWidth: 300 },
  { name: 'confirmed', displayName: 'Confirmed', sorting: true, minWidth: 100, maxWidth: 200 },
];

async function readSite(sp: SPFI, siteCode: string): Promise<readonly AnswerRow[]> {
  const [services, statuses] = await Promise.all([
    sp.web.lists.getByTitle('Rollout services').items.top(5000)<Record<string, unknown>[]>(),
    sp.web.lists.getByTitle('Rollout statuses').items.top(5000)<Record<string, unknown>[]>(),
  ]);
  return answerRows(
    services,
    statuses.filter(({ SiteCode }) => SiteCode === siteCode),
    dayOf(new Date()),
  );
}

function SiteStatuses({ sp }: { readonly sp: SPFI }): React.ReactElement {
  const rows = useRows(() => readSite(sp, siteInAddress()));
  if (rows === 'failed')
    return <MessageBar messageBarType={MessageBarType.error}>The statuses could not be read.</MessageBar>;
  if (!rows) return <Spinner label="Loading" />;
  return <ListView items={[...rows]} viewFields={viewFields} compact />;
}

export default class ListViewPart extends BaseClientSideWebPart<object> {
  private sp!: SPFI;

  protected override async onInit(): Promise<void> {
    await super.onInit();
    // Each control reports its use to its makers unless that is switched off; nothing here leaves the machine.
    PnPTelemetry.getInstance().optOut();
    this.sp = spfi().using(SPFx(this.context));
  }

  public override render(): void {
    ReactDom.render(<SiteStatuses sp={this.sp} />, this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
