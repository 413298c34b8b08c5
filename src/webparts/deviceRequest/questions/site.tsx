import * as React from 'react';
import { keyOf } from '../../../domain/key';
import { Button } from '../../../ui/Button';
import { SiteChooser } from '../../../ui/findSite/SiteChooser';
import form from '../../../ui/form/Form.module.scss';
import { withoutClosed } from '../../../domain/rollout/keep/siteOpen';
import { TextField } from '../../../ui/form/TextField';
import { WithTelephone } from '../../../ui/Telephone';
import { strings as findStrings } from '../../../ui/findSite/strings';
import { usePart } from '../../base/PartContext';
import { strings as baseStrings } from '../../base/strings';
import { siteName } from '../ask/answerRows';
import ask from '../ask/Ask.module.scss';
import type { AskedQuestion, QuestionProps } from '../ask/questionProps';
import styles from './Site.module.scss';

export const strings = {
  Ask: 'Which site do you work from?',
  AskOther: 'Which site does {name} work from?',
  Hint: 'Where most of the work is done.',
  Find: 'Town, building or postcode',
  Change: 'Choose another site',
  UnlistedOther: 'Their site is not listed',
  InWords: 'Where is it?',
  InWordsHint: 'Its name, street and town, and the postcode if you know it.',
  InList: 'Look for it in the list',
  NotListedNoTelephone: 'Site not listed? Choose the nearest, and say so in your own words.',
  Missing: 'Choose a site',
  InWordsMissing: 'Say where the site is',
  InWordsLong: 'Where the site is',
} as const;

/** The site: a listed one, or a description of where it is. */
export const site: AskedQuestion<'siteCode' | 'siteInWords'> = {
  ask: strings.Ask,
  askOther: strings.AskOther,
  faults: {
    siteCode: { missing: strings.Missing, notInTheList: baseStrings.FaultSite },
    siteInWords: { missing: strings.InWordsMissing, tooLong: strings.InWordsLong },
  },
  Fields: SiteFields,
};

/**
 * The site, found while somebody types. A chosen site is shown, with a way to another. A site that is not listed is
 * described in words, if the lists have a column for it.
 */
function SiteFields(props: QuestionProps): React.ReactElement {
  const { heading, answers, offered, errorOf, idOf, onChange } = props;
  const { sites, takesSiteInWords } = offered;
  const chosen = sites.find(({ SiteCode }) => keyOf(SiteCode) === keyOf(answers.siteCode ?? ''));
  const [choosing, setChoosing] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const change = React.useRef<HTMLButtonElement>(null);
  const isInWords = takesSiteInWords && answers.siteCode === null;
  const error = errorOf('siteCode');
  const id = idOf('siteCode');

  /** Moves the focus: the button that was pressed goes away. */
  function moveFocus(focusOn: () => HTMLElement | null | undefined): void {
    window.setTimeout(() => focusOn()?.focus());
  }

  function choose(siteCode: string): void {
    onChange({ siteCode });
    setChoosing(false);
    moveFocus(() => change.current);
  }

  /** Switches to a description (`null`), or back to the list. */
  function goTo(siteCode: null | undefined): void {
    onChange({ siteCode });
    setChoosing(siteCode === undefined);
    moveFocus(() => root.current?.querySelector('input'));
  }

  return (
    <div ref={root} className={`${form.field} ${error ? form.wrong : ''}`}>
      {heading}
      <p className={ask.hint}>{strings.Hint}</p>
      {error ? <p className={form.error}>{error}</p> : null}
      {isInWords ? (
        <InWords {...props} onList={() => goTo(undefined)} />
      ) : chosen && !choosing ? (
        <p className={styles.chosen}>
          <strong>{siteName(sites, chosen.SiteCode)}</strong>
          <Button ref={change} id={id} quiet onClick={() => setChoosing(true)}>
            {strings.Change}
          </Button>
        </p>
      ) : (
        <Chooser
          {...props}
          id={id}
          choosing={choosing}
          onChoose={choose}
          onKeep={() => setChoosing(false)}
          onUnlisted={() => goTo(null)}
        />
      )}
    </div>
  );
}

function InWords({ answers, errorOf, idOf, onChange, onList }: QuestionProps & { onList(): void }): React.ReactElement {
  return (
    <>
      <TextField
        id={idOf('siteInWords')}
        label={strings.InWords}
        hint={strings.InWordsHint}
        error={errorOf('siteInWords')}
        value={answers.siteInWords ?? ''}
        onChange={(siteInWords) => onChange({ siteInWords })}
      />
      <Button quiet onClick={onList}>
        {strings.InList}
      </Button>
    </>
  );
}

function Chooser({
  id,
  offered: { sites, takesSiteInWords },
  answers,
  choosing,
  onChoose,
  onKeep,
  onUnlisted,
}: QuestionProps & {
  readonly id: string;
  /** The person has asked for the list: its field takes the focus, and the list can be closed. */
  readonly choosing: boolean;
  onChoose(siteCode: string): void;
  onKeep(): void;
  onUnlisted(): void;
}): React.ReactElement {
  const { region, help, today } = usePart();
  const open = React.useMemo(() => withoutClosed(sites, today), [sites, today]);
  return (
    <div
      id={id}
      tabIndex={-1}
      className={styles.chooser}
      // The list of faults links to this element: pass the focus to the field inside.
      onFocus={(event) => event.target === event.currentTarget && event.currentTarget.querySelector('input')?.focus()}
    >
      <SiteChooser
        sites={open}
        label={strings.Find}
        region={region}
        autoFocus={choosing}
        onChoose={onChoose}
        onLeave={choosing ? onKeep : undefined}
      >
        {takesSiteInWords ? (
          <Button quiet onClick={onUnlisted}>
            {answers.forWhom === 'somebodyElse' ? strings.UnlistedOther : findStrings.MySiteNotListed}
          </Button>
        ) : (
          <p className={ask.note}>
            {help.telephone ? (
              <WithTelephone text={findStrings.NotListed} telephone={help.telephone} hours={help.hours} />
            ) : (
              strings.NotListedNoTelephone
            )}
          </p>
        )}
      </SiteChooser>
    </div>
  );
}
