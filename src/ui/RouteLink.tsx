import * as React from 'react';
import { addressOf, type Route } from './route';

export interface RouteLinkProps {
  readonly to: Route;
  readonly className?: string;
  readonly children: React.ReactNode;
  onGo(route: Route): void;
}

/**
 * A link to another place in the web part: followed without leaving the page, and as good as any link to copy or open
 * elsewhere.
 */
export function RouteLink({ to, className, children, onGo }: RouteLinkProps): React.ReactElement {
  function follow(event: React.MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(to);
  }
  // SharePoint's own navigation is to leave it alone: https://learn.microsoft.com/sharepoint/dev/spfx/hyperlinking
  return (
    <a href={addressOf(to, window.location.href)} data-interception="off" className={className} onClick={follow}>
      {children}
    </a>
  );
}
