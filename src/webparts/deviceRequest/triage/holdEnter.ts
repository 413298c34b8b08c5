import type * as React from 'react';

/** Keeps Enter in a choice from sending the form: what is recorded stands for good. */
export function holdEnter(event: React.KeyboardEvent): void {
  if (event.key === 'Enter' && (event.target as HTMLInputElement).type === 'radio') event.preventDefault();
}
