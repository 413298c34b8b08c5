import type * as React from 'react';

/** Stops Enter in a choice from sending the form: what is recorded cannot be taken back. */
export function holdEnter(event: React.KeyboardEvent): void {
  if (event.key === 'Enter' && (event.target as HTMLInputElement).type === 'radio') event.preventDefault();
}
