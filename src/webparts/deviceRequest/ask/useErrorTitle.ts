import * as strings from 'DeviceAskStrings';
import * as React from 'react';
import { fill } from '../../../ui/words';

/** Says in the page's title that something must be mended, while it must: screen readers read it first. */
export function useErrorTitle(faulty: boolean): void {
  React.useEffect(() => {
    if (!faulty) return undefined;
    const before = document.title;
    const marked = fill(strings.ErrorTitle, { title: before });
    document.title = marked;
    return () => {
      // SharePoint may have given the page another title meanwhile.
      if (document.title === marked) document.title = before;
    };
  }, [faulty]);
}
