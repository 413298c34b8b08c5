import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { helpAmong } from '../../domain/answer/numbers';
import type { Summary } from '../../domain/answer/summary';
import { mapLink } from '../../ui/answer/mapLink';
import { strings } from '../../ui/answer/strings';
import { LinkedText } from '../../ui/LinkedText';
import { WithTelephone } from '../../ui/Telephone';
import { fill } from '../../ui/text';
import styles from './WhatToDo.module.scss';

/** Whom to call. If people are sent to a place, its own contact and map come first. */
export function Numbers({ summary: { headline, numbers } }: { readonly summary: Summary }): React.ReactElement {
  const help = helpAmong(numbers);
  const place = headline.lead.kind === 'go' ? headline.lead.place : undefined;
  const contact = place?.contact;
  const map = mapLink(place?.postcode);
  return (
    <div className={styles.numbers}>
      {contact || map ? (
        <p>
          {contact ? (
            <>
              <LinkedText text={/^ring\b/i.test(contact) ? contact : fill(strings.Ring, { contact })} />{' '}
            </>
          ) : null}
          {map ? <MapLink address={map} postcode={place?.postcode} /> : null}
        </p>
      ) : null}
      <p>
        {help ? (
          <WithTelephone text={uiStrings.StuckCall} telephone={help.telephone} hours={help.hours} />
        ) : (
          uiStrings.StuckAsk
        )}
      </p>
    </div>
  );
}

export function MapLink({
  address,
  postcode = '',
}: {
  readonly address: string;
  readonly postcode?: string;
}): React.ReactElement {
  return (
    <a className={styles.mapLink} href={address} target="_blank" rel="noreferrer">
      {fill(strings.MapOf, { postcode: postcode.replace(/ /g, '\u00a0') })}
    </a>
  );
}
