import * as React from 'react';
import { keyOf } from '../../../domain/rollout/facts';
import { Button } from '../../../ui/Button';
import { SiteChooser } from '../../../ui/findSite/SiteChooser';
import form from '../../../ui/form/Form.module.scss';
import { TextField } from '../../../ui/form/TextField';
import { WithTelephone } from '../../../ui/Telephone';
import { siteName } from './answerRows';
import styles from './Ask.module.scss';
import type { Offered, QuestionProps } from './questionProps';
import { strings } from './strings';
import { strings as findStrings } from '../../../ui/findSite/strings';

type SiteFieldsProps = QuestionProps & Pick<Offered, 'sites' | 'region' | 'help' | 'takesSiteInWords'>;

/**
 * The site, found as one types; the one chosen already stands there, with the way to another. One that is not listed is
 * said in words, where the lists have room for them.
 */
export function SiteFields({ takesSiteInWords, ...props }: SiteFieldsProps): React.ReactElement {
  const { heading, answers, errorOf, idOf, onChange, sites, region, help } = props;
  const chosen = sites.find(({ SiteCode }) => keyOf(SiteCode) === keyOf(answers.siteCode ?? ''));
  const [choosing, setChoosing] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const change = React.useRef<HTMLButtonElement>(null);
  const isInWords = takesSiteInWords && answers.siteCode === null;
  const error = errorOf('siteCode');
  const id = idOf('siteCode');

  /** What was pressed goes away: the focus goes on to what has taken its place. */
  function then(focusOn: () => HTMLElement | null | undefined): void {
    window.setTimeout(() => focusOn()?.focus());
  }

  function choose(siteCode: string): void {
    onChange({ siteCode });
    setChoosing(false);
    then(() => change.current);
  }

  function goTo(siteCode: null | undefined): void {
    onChange({ siteCode });
    setChoosing(siteCode === undefined);
    then(() => root.current?.querySelector('input'));
  }

  return (
    <div ref={root} className={`${form.field} ${error ? form.wrong : ''}`}>
      {heading}
      <p className={styles.hint}>{strings.SiteHint}</p>
      {error ? <p className={form.error}>{error}</p> : null}
      {isInWords ? (
        <>
          <TextField
            id={idOf('siteInWords')}
            label={strings.SiteInWords}
            hint={strings.SiteInWordsHint}
            error={errorOf('siteInWords')}
            value={answers.siteInWords ?? ''}
            onChange={(siteInWords) => onChange({ siteInWords })}
          />
          <Button quiet onClick={() => goTo(undefined)}>
            {strings.SiteInList}
          </Button>
        </>
      ) : chosen && !choosing ? (
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
            {takesSiteInWords ? (
              <Button quiet onClick={() => goTo(null)}>
                {answers.forWhom === 'somebodyElse' ? strings.SiteUnlistedOther : findStrings.MySiteNotListed}
              </Button>
            ) : (
              <p className={styles.note}>
                {help.telephone ? (
                  <WithTelephone text={findStrings.NotListed} telephone={help.telephone} />
                ) : (
                  strings.SiteNotListedNoTelephone
                )}
              </p>
            )}
          </SiteChooser>
        </div>
      )}
    </div>
  );
}
