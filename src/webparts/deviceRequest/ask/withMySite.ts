import type { DirectorySite } from '../../../data/deviceRequests';
import type { Answers } from '../../../domain/device/questions';
import { keyOf } from '../../../domain/key';

/** Fills in the site that somebody has chosen as theirs, until they give another. */
export function withMySite(
  answers: Answers,
  sites: readonly Pick<DirectorySite, 'SiteCode'>[] | undefined,
  mine: string | undefined,
): Answers {
  if (answers.siteCode || answers.siteCode === null || !mine || answers.forWhom === 'somebodyElse') return answers;
  const site = sites?.find(({ SiteCode }) => keyOf(SiteCode) === keyOf(mine));
  return site ? { ...answers, siteCode: site.SiteCode } : answers;
}
