import * as React from 'react';
import { findPeople, type FoundPerson, pauseBeforeSearch } from '../../../data/people';
import { usePart } from '../../base/PartContext';

/**
 * People whose name or address begins with what is typed. None where SharePoint cannot be asked: they are only offered,
 * and a name that is typed is accepted without them.
 */
export function usePeople(typed: string): readonly FoundPerson[] {
  const { connection } = usePart();
  const [found, setFound] = React.useState<readonly FoundPerson[]>([]);
  React.useEffect(() => {
    let left = false;
    const timer = setTimeout(() => {
      findPeople(connection, typed).then(
        (people) => {
          if (!left) setFound(people);
        },
        () => undefined,
      );
    }, pauseBeforeSearch);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [connection, typed]);
  return found;
}
