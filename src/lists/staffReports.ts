import { reportWords } from '../domain/rollout/reports';
import type { ListShape, Row } from './shape';

export const staffReports = {
  name: 'StaffReports',
  since: 4,
  columns: {
    Title: { kind: 'text', required: true },
    ReportKey: { kind: 'text', required: true, max: 50 },
    SiteCode: { kind: 'text', required: true, max: 20 },
    ServiceKey: { kind: 'text', required: true, max: 40 },
    Says: { kind: 'choice', required: true, words: reportWords },
    Line: { kind: 'text' },
  },
} as const satisfies ListShape;

export type StaffReport = Row<typeof staffReports>;
