import * as React from 'react';
import { keptToDo } from '../../../data/keptToDo';
import { Button } from '../../../ui/Button';
import { shortMoment } from '../../../ui/shortMoment';
import { figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings } from './strings';

/** The way to what is to be done today. Its number is that of the last reading, with its age: it reads nothing. */
export function TodayLink(): React.ReactElement {
  const { route, go, store, today } = usePart();
  const kept = keptToDo(store);
  return (
    <Button quiet onClick={() => go({ site: route.site, sites: 'today' })}>
      {kept
        ? fill(strings.TodayCount, { count: figure(kept.count), when: shortMoment(kept.readAt, today) })
        : strings.Today}
    </Button>
  );
}
