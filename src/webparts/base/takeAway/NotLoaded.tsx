import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { strings } from './notLoadedStrings';

/**
 * Says that a download could not be loaded, mostly for want of a network. The page can be printed without it; it is
 * tried again when the network is back.
 */
export function NotLoaded({ onRetry }: { onRetry(): void }): React.ReactElement {
  React.useEffect(() => {
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [onRetry]);
  return (
    <Notice role="alert">
      <p>{navigator.onLine ? strings.NotLoaded : strings.NoNetwork}</p>
      <Button onClick={() => window.print()}>{uiStrings.Print}</Button>{' '}
      <Button onClick={onRetry}>{uiStrings.TryAgain}</Button>
    </Notice>
  );
}
