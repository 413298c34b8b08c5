import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { AudienceFields } from '../../../base/audience/AudienceFields';
import {
  type AudienceDraft,
  audienceDraft,
  audienceFaults,
  audienceKept,
  audienceValues,
} from '../../../base/audience/audienceDraft';
import { strings as baseStrings } from '../../../base/strings';
import type { InstructionFields, InstructionGroup } from '../instructionGroup';

export const strings = { Several: 'Which sites it is for' } as const;

/** Whom an instruction is for. */
export const whom: InstructionGroup<AudienceDraft, 'Region' | 'SiteCode' | 'For'> = {
  draft: audienceDraft,
  kept: audienceKept,
  values: audienceValues,
  faults: audienceFaults,
  columns: {
    Region: { label: baseStrings.Region },
    SiteCode: { label: uiStrings.Site, field: 'site', faults: { unknown: baseStrings.FaultSite } },
    For: { label: strings.Several },
  },
};

export function WhomFields(form: InstructionFields<AudienceDraft>): React.ReactElement {
  return <AudienceFields {...form} />;
}
