import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { keyOf } from '../../../domain/rollout/facts';
import { Button } from '../../../ui/Button';
import form from '../../../ui/form/Form.module.scss';
import { SiteChooser } from '../../../ui/SiteChooser';
import { WithTelephone } from '../../../ui/Telephone';
import { siteName } from './answerRows';
import styles from './Ask.module.scss';
import type { Offered, QuestionProps } from './questionProps';
import { strings } from './strings';

/** The site, found as one types; the one chosen already stands there, with the way to another. */
export function SiteFields({
  heading,
  answers,
  errorOf,
  idOf,
  onChange,
  sites,
  region,
  help,
}: QuestionProps & Pick<Offered, 'sites' | 'region' | 'help'>): React.ReactElement {
  const chosen = sites.find(({ SiteCode }) => keyOf(SiteCode) === keyOf(answers.siteCode ?? ''));
  const [choosing, setChoosing] = React.useState(false);
  const change = React.useRef<HTMLButtonElement>(null);
  const error = errorOf('siteCode');
  const id = idOf('siteCode');

  function choose(siteCode: string): void {
    onChange({ siteCode });
    setChoosing(false);
    // The matches go away with the button that was pressed.
    window.setTimeout(() => change.current?.focus());
  }

  return (
    <div className={`${form.field} ${error ? form.wrong : ''}`}>
      {heading}
      <p className={styles.hint}>{strings.SiteHint}</p>
      {error ? <p className={form.error}>{error}</p> : null}
      {chosen && !choosing ? (
        <p className={styles.chosen}>
          <strong>{siteName(sites, chosen.SiteCode)}</strong>
          <Button ref={change} id={id} quiet onClick={() => setChoosing(true)}>
            {strings.SiteChange}
          </Button>
        </p>
      ) : (
        <div
          id={id}
          tabIndex={-1}
          className={styles.chooser}
          onFocus={(event) =>
            event.target === event.currentTarget && event.currentTarget.querySelector('input')?.focus()
          }
        >
          <SiteChooser
            sites={sites}
            label={strings.SiteFind}
            region={region}
            autoFocus={choosing}
            onChoose={choose}
            onLeave={choosing ? () => setChoosing(false) : undefined}
          >
            <p className={styles.note}>
              {help.telephone ? (
                <WithTelephone text={uiStrings.NotListed} telephone={help.telephone} />
              ) : (
                strings.SiteNotListedNoTelephone
              )}
            </p>
          </SiteChooser>
        </div>
      )}
    </div>
  );
}
