import { loadTelephones } from '../domain/linkedText/onDemand';
import type { FoundTelephone } from '../domain/linkedText/telephones';
import type { ContingencyReport } from './contingency';
import type { ShownPlace } from './contingencyQueries';

type TelephonesIn = (text: string) => readonly Pick<FoundTelephone, 'from' | 'to'>[];

/** A report without names, but with the telephone numbers beside them. */
export async function withoutNames(report: ContingencyReport): Promise<ContingencyReport> {
  const { places } = report;
  const numbersIn = await loadNumbersIn();
  const unnamed = (all: readonly ShownPlace[]): ShownPlace[] =>
    all.map((place) => ({ ...place, Contact: numbersIn(place.Contact ?? '') || undefined }));
  return { ...report, places: 'all' in places ? { all: unnamed(places.all) } : { own: unnamed(places.own) } };
}

async function loadNumbersIn(): Promise<(text: string) => string> {
  const telephonesIn = await loadTelephones().then(
    (code): TelephonesIn => code.telephonesIn,
    // Without that code numbers cannot be told from names: keep neither.
    (): TelephonesIn => () => [],
  );
  return (text) =>
    telephonesIn(text)
      .map(({ from, to }) => text.slice(from, to))
      .join(', ');
}
