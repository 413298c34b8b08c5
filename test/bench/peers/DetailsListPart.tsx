import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { DetailsList, type IColumn, MessageBar, MessageBarType, SelectionMode, Spinner } from '@fluentui/react';
import { type SPFI, spfi, SPFx } from '@pnp/sp/presets/all';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { dayOf } from '../../../src/domain/day';
import { type AnswerRow, answerRows, serviceColumns, statusColumns } from './answerRows';
import { siteInAddress } from './siteInAddress';
import { useRows } from './useRows';

// What a developer who knows the list view threshold writes with Fluent UI and PnPjs' preset: named columns, statuses
// filtered by SharePoint on an indexed column, both lists requested at the same time.

const columns: IColumn[] = [
  { key: 'service', name: 'Service', fieldName: 'service', minWidth: 120, maxWidth: 200 },
  { key: 'now', name: 'Now', fieldName: 'now', minWidth: 160, maxWidth: 300 },
  { key: 'expected', name: 'Expected', fieldName: 'expected', minWidth: 160, maxWidth: 300 },
  { key: 'confirmed', name: 'Confirmed', fieldName: 'confirmed', minWidth: 100, maxWidth: 200 },
];

async function readSite(sp: SPFI, siteCode: string): Promise<readonly AnswerRow[]> {
  const statusesOf = `SiteCode eq '${siteCode.replace(/'/g, "''")}'`;
  const [services, statuses] = await Promise.all([
    sp.web.lists
      .getByTitle('Rollout services')
      .items.select(...serviceColumns)
      .top(5000)<Record<string, unknown>[]>(),
    sp.web.lists
      .getByTitle('Rollout statuses')
      .items.select(...statusColumns)
      .filter(statusesOf)
      .top(5000)<Record<string, unknown>[]>(),
  ]);
  return answerRows(services, statuses, dayOf(new Date()));
}

function SiteStatuses({ sp }: { readonly sp: SPFI }): React.ReactElement {
  const rows = useRows(() => readSite(sp, siteInAddress()));
  if (rows === 'failed')
    return <MessageBar messageBarType={MessageBarType.error}>The statuses could not be read.</MessageBar>;
  if (!rows) return <Spinner label="Loading" />;
  return (
    <DetailsList
      items={[...rows]}
      columns={columns}
      compact
      getKey={({ key }: AnswerRow) => key}
      selectionMode={SelectionMode.none}
    />
  );
}

export default class DetailsListPart extends BaseClientSideWebPart<object> {
  private sp!: SPFI;

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.sp = spfi().using(SPFx(this.context));
  }

  public override render(): void {
    ReactDom.render(<SiteStatuses sp={this.sp} />, this.domElement);
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }
}
