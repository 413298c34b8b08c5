import type { AllSitesReport } from '../../../data/allSites';
import type { Connection } from '../../../data/connection';
import { writeSaidFigures } from '../../../data/saidFigures';
import { readStaffSaid, type StaffSaid } from '../../../data/staffSaid';
import { keyOf } from '../../../domain/key';

/**
 * Reads what all staff say, passes it on, and writes the figures that staff read. Nobody waits for the figures, and a
 * failure to write them is not shown: the old ones stay, with their age.
 *
 * @throws ProblemError where it cannot be read.
 */
export async function countSaid(
  connection: Connection,
  { sites, services, statuses = [] }: AllSitesReport,
  now: () => Date,
  onRead: (said: StaffSaid) => void,
): Promise<void> {
  const said = await readStaffSaid(connection, statuses, now());
  onRead(said);
  const site = new Map(sites.map(({ SiteCode, Title }) => [keyOf(SiteCode), Title]));
  const service = new Map(services.map(({ ServiceKey, Title }) => [keyOf(ServiceKey), Title]));
  const titleOf = (siteCode: string, serviceKey: string): string | undefined => {
    const [at, of] = [site.get(keyOf(siteCode)), service.get(keyOf(serviceKey))];
    return at !== undefined && of !== undefined ? `${of}, ${at}`.slice(0, 255) : undefined;
  };
  await writeSaidFigures(connection, said.reports, now(), titleOf).catch(() => undefined);
}
