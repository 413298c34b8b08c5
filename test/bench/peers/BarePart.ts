import { SPHttpClient } from '@microsoft/sp-http';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { dayOf } from '../../../src/domain/day';
import { type AnswerRow, answerRows, serviceColumns, statusColumns } from './answerRows';
import { siteInAddress } from './siteInAddress';

// The least code that shows this content: one batch by SharePoint's own client, its replies without metadata, and plain
// elements. What ours takes beyond it is the price of everything else that ours does.

const headings = ['Service', 'Now', 'Expected', 'Confirmed'];

function tableOf(rows: readonly AnswerRow[]): HTMLTableElement {
  const table = document.createElement('table');
  const head = table.createTHead().insertRow();
  for (const heading of headings) {
    const cell = document.createElement('th');
    cell.textContent = heading;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const { service, now, expected, confirmed } of rows) {
    const row = body.insertRow();
    row.setAttribute('role', 'row');
    for (const text of [service, now, expected, confirmed]) row.insertCell().textContent = text;
  }
  return table;
}

export default class BarePart extends BaseClientSideWebPart<object> {
  public override render(): void {
    this.read().then(
      (rows) => this.domElement.replaceChildren(tableOf(rows)),
      () => this.domElement.replaceChildren('The statuses could not be read.'),
    );
  }

  private async read(): Promise<readonly AnswerRow[]> {
    const statusesOf = `SiteCode eq '${siteInAddress().replace(/'/g, "''")}'`;
    const [services, statuses] = await this.batch([
      `RolloutServices')/items?$select=${serviceColumns.join()}&$top=5000`,
      `RolloutStatuses')/items?$select=${statusColumns.join()}&$filter=${encodeURIComponent(statusesOf)}&$top=5000`,
    ]);
    return answerRows(services, statuses, dayOf(new Date()));
  }

  /**
   * Several lists in one request, in OData's form of a batch:
   * https://learn.microsoft.com/sharepoint/dev/sp-add-ins/make-batch-requests-with-the-rest-apis
   */
  private async batch(queries: readonly string[]): Promise<(readonly Record<string, unknown>[])[]> {
    const { absoluteUrl, serverRelativeUrl } = this.context.pageContext.web;
    const parts = queries.map(
      (query) =>
        `--bare\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET ${absoluteUrl}/_api/web/getList('${serverRelativeUrl}/Lists/${query} HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\n\r\n`,
    );
    const reply = await this.context.spHttpClient.post(`${absoluteUrl}/_api/$batch`, SPHttpClient.configurations.v1, {
      headers: { 'Content-Type': 'multipart/mixed; boundary=bare' },
      body: `${parts.join('')}--bare--\r\n`,
    });
    // Each part's body is on one line.
    return (await reply.text())
      .split('\r\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => (JSON.parse(line) as { value: readonly Record<string, unknown>[] }).value);
  }
}
