import * as React from 'react';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { meaningsOf, type WordKind } from '../../../domain/rollout/import/words';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { TextField } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { counted, fill } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { StepButtons } from '../../base/saving/StepButtons';
import { StepHeading } from '../../base/saving/StepHeading';
import sheet from '../../base/sheet/Sheet.module.scss';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { EarlierMatches } from './EarlierMatches';
import styles from './Import.module.scss';
import { Names } from './Names';
import { strings } from './strings';
import { type MatchedNames, type Matching, useMatching } from './useMatching';
import type { Matches } from './useMatches';
import { meaningWords } from './wordLabels';

/** More names of a kind would be too many to work through. The others are asked about in the next import. */
const most = 40;

export interface MatchNamesProps {
  readonly names: MatchedNames;
  /** They are shown again, to be changed. */
  readonly isAgain: boolean;
  readonly matches: Matches;
  readonly sites: readonly RolloutSite[];
  readonly services: readonly RolloutService[];
  onBack(): void;
  onContinue(): void;
}

/** Names and words of the sheet that are not known here: what each means, or that it is left out. */
export function MatchNames({ names: all, isAgain, onBack, onContinue, ...props }: MatchNamesProps): React.ReactElement {
  const { matches, sites, services } = props;
  const ids = useIds();
  useHold(true);
  const names = firstOf(all);
  const matching = useMatching(names, props);
  const [errors, setErrors] = React.useState<readonly FieldFault[]>([]);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const { unknown, say } = matching.matched();
    setErrors(unknown.map(({ at, text }) => ({ id: ids(`site-${at}`), text: fill(strings.UnknownNoSite, { text }) })));
    if (unknown.length > 0) return;
    say();
    onContinue();
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary faults={errors} />
      <HowMany all={all} isAgain={isAgain} shown={sizeOf(names)} matches={matches} />
      {matching.offered > 1 ? (
        <Button className={styles.all} onClick={matching.takeOffered}>
          {counted(matching.offered, strings.SuggestionAll)}
        </Button>
      ) : null}
      <datalist id={ids('sites')}>
        {[...new Set(matching.labels.values())].map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <Names
        title={partStrings.Sites}
        leaveOut={strings.UnknownLeaveOut}
        idAt={(at) => ids(`site-${at}`)}
        {...matching.sites}
      >
        {(id, text, give) => (
          <TextField
            id={id}
            label={strings.UnknownSite}
            error={errorOf(errors, id)}
            sharedList={ids('sites')}
            value={text}
            onChange={give}
          />
        )}
      </Names>
      <Names
        title={strings.UnknownServices}
        leaveOut={strings.UnknownLeaveOut}
        idAt={(at) => ids(`service-${at}`)}
        {...matching.services}
      >
        {(id, text, give) => <WhichService id={id} services={services} value={text} onChange={give} />}
      </Names>
      <WordNames {...matching.words} names={names.sheetWords} ids={ids} />
      <EarlierMatches matches={matches.earlier} sites={sites} services={services} onForget={matches.forget} />
      <StepButtons go={baseStrings.Continue} onBack={onBack} />
    </form>
  );
}

const wordSections: readonly (readonly [kind: WordKind, title: string])[] = [
  ['Status', strings.UnknownStatus],
  ['Stage', strings.UnknownStage],
  ['Owner', strings.UnknownOwner],
];

/** The words of each column under a heading of their own. */
function WordNames({ names, ids, ...words }: Matching['words'] & { ids(name: string): string }): React.ReactElement {
  return (
    <>
      {wordSections.map(([kind, title]) => (
        <Names
          key={kind}
          title={title}
          leaveOut={strings.UnknownLeaveCell}
          idAt={(at) => ids(`${kind}-${at}`)}
          {...words}
          names={names.filter((word) => word.kind === kind)}
        >
          {(id, text, give) => <WhichWord id={id} kind={kind} value={text} onChange={give} />}
        </Names>
      ))}
    </>
  );
}

function firstOf({ siteNames, serviceNames, sheetWords }: MatchedNames): MatchedNames {
  return {
    siteNames: siteNames.slice(0, most),
    serviceNames: serviceNames.slice(0, most),
    sheetWords: sheetWords.slice(0, most),
  };
}

function sizeOf({ siteNames, serviceNames, sheetWords }: MatchedNames): number {
  return siteNames.length + serviceNames.length + sheetWords.length;
}

interface HowManyProps {
  readonly all: MatchedNames;
  readonly isAgain: boolean;
  readonly shown: number;
  readonly matches: Matches;
}

/** How many names there are, and for whom the matches are kept. */
function HowMany({ all, isAgain, shown, matches }: HowManyProps): React.ReactElement {
  const count = sizeOf(all);
  const { known } = matches.team;
  const here = matches.earlier.filter(({ isHere }) => isHere).length;
  const unknown = counted(count, all.sheetWords.length > 0 ? strings.UnknownWords : strings.Unknown);
  const notes = [
    count > 0 ? strings.UnknownNote : '',
    shown < count ? fill(strings.UnknownFirst, { count: shown }) : '',
    known === 'unread' ? strings.MatchesUnread : typeof known === 'object' ? strings.MatchesTeam : strings.MatchesHere,
    typeof known === 'object' && here > 0 ? counted(here, strings.MatchesOffered) : '',
  ];
  return (
    <>
      <StepHeading>{count === 0 ? strings.UnknownNone : isAgain ? strings.UnknownAgain : unknown}</StepHeading>
      {notes.filter(Boolean).map((note) => (
        <p key={note} className={sheet.note}>
          {note}
        </p>
      ))}
    </>
  );
}

interface WhichProps {
  readonly id: string;
  readonly value: string;
  onChange(value: string): void;
}

function WhichService({
  services,
  ...props
}: WhichProps & { readonly services: readonly RolloutService[] }): React.ReactElement {
  return (
    <Select
      {...props}
      label={strings.UnknownService}
      options={[
        { value: '', label: strings.UnknownChoose },
        ...services.map(({ ServiceKey, Title }) => ({ value: ServiceKey, label: Title })),
      ]}
    />
  );
}

function WhichWord({ kind, ...props }: WhichProps & { readonly kind: WordKind }): React.ReactElement {
  return (
    <Select
      {...props}
      label={strings.UnknownWord}
      options={[
        { value: '', label: strings.UnknownChooseWord },
        ...meaningsOf(kind).map((ours) => ({ value: ours, label: meaningWords(kind, ours) })),
      ]}
    />
  );
}
