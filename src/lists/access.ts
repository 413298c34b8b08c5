/** The audiences of a list's permissions. */
export type Audience = 'staff' | 'rollout' | 'triage' | 'owners';

/**
 * A permission level on a list.
 *
 * - `none`, `read`, `contribute`, `full`: SharePoint's own
 * - `submit`: add, edit and view, never delete
 * - `record`: add and view, never edit or delete
 * - `collect`: as `record`, viewing everybody's rows (Override List Behaviors)
 * - `triage`: contribute without delete, reading and editing everybody's rows (Override List Behaviors)
 */
export type Level = 'none' | 'read' | 'contribute' | 'submit' | 'record' | 'collect' | 'triage' | 'full';

export type Access = Readonly<Record<Audience, Level>>;

/** Open lists: everybody reads, the rollout team maintains. */
export const openToRead: Access = { staff: 'read', rollout: 'contribute', triage: 'read', owners: 'full' };

/** Device policy and support, and figures: as the open lists, but the triage team maintains them too. */
export const keptByTriage: Access = { ...openToRead, triage: 'contribute' };

export const requests: Access = { staff: 'submit', rollout: 'submit', triage: 'triage', owners: 'full' };

export const decisions: Access = { staff: 'none', rollout: 'none', triage: 'record', owners: 'full' };

export const register: Access = { staff: 'none', rollout: 'none', triage: 'contribute', owners: 'full' };

/** Matches: both teams maintain them, staff see nothing of them. */
export const keptByTeams: Access = { staff: 'none', rollout: 'contribute', triage: 'contribute', owners: 'full' };

/** Reports by staff: everybody adds, the rollout team reads them all. */
export const collected: Access = { staff: 'record', rollout: 'collect', triage: 'record', owners: 'full' };
