import * as React from 'react';
import { addressOf, type Route } from './route';

export interface RouteLinkProps {
  readonly to: Route;
  readonly className?: string;
  readonly children: React.ReactNode;
  onGo(route: Route): void;
}

/**
 * A link to another place in the web part. A click does not leave the page; it can be copied or opened elsewhere like
 * any link.
 */
export function RouteLink({ to, className, children, onGo }: RouteLinkProps): React.ReactElement {
  function follow(event: React.MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo(to);
  }
  // Keeps SharePoint's own navigation from taking the link:
  // https://learn.microsoft.com/sharepoint/dev/spfx/hyperlinking
  return (
    <a href={addressOf(to, window.location.href)} data-interception="off" className={className} onClick={follow}>
      {children}
    </a>
  );
}
