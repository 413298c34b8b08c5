import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { counted, figure } from '../../../ui/text';
import { strings } from './strings';
import styles from './Summary.module.scss';

/** A figure in words, and the changes that it counts. */
interface ShownFigure<C> {
  readonly key: string;
  readonly words: string;
  readonly rows: readonly C[];
}

/** Figures under a heading. */
export interface FigureGroup<C> {
  readonly heading: string;
  /** Set apart from the others. */
  readonly apart?: boolean;
  readonly figures: readonly ShownFigure<C>[];
}

export interface SummedUpProps<C> {
  readonly groups: readonly FigureGroup<C>[];
  readonly changes: readonly C[];
  /** What is read between the summary and the changes, such as problems. */
  readonly between?: React.ReactNode;
  /** What stands beside both where there is room, and below them otherwise. */
  readonly beside?: React.ReactNode;
  /** Draws all changes, or those of a figure with its words. */
  children(shown: readonly C[], words: string | undefined): React.ReactNode;
}

/**
 * Changes with a summary above them. Each figure opens its own changes: their heading takes the focus, and two buttons
 * lead back, to all changes and to the figure.
 */
export function SummedUp<C>({ groups, changes, between, beside, children }: SummedUpProps<C>): React.ReactElement {
  const [chosen, setChosen] = React.useState<string>();
  const [lines, heading] = [React.useRef<HTMLDivElement>(null), React.useRef<HTMLHeadingElement>(null)];
  const opened = groups.flatMap(({ figures }) => figures).find(({ key }) => key === chosen);
  const moves = React.useRef(false);

  // Every choice moves the focus to the heading below, even if the same figure is chosen again.
  React.useEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    bring(heading.current, 'start');
  });
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  const choose = (key: string | undefined): void => {
    moves.current = true;
    setChosen(key);
    redraw();
  };

  return (
    <>
      <Beside beside={beside}>
        <Summary groups={groups} chosen={opened?.key} lines={lines} onChoose={choose} />
        {between}
      </Beside>
      <Heading ref={heading} below={1} tabIndex={-1} className={styles.opened}>
        {opened ? opened.words : strings.Changes}
      </Heading>
      {opened ? (
        <p className={styles.part}>
          <span>{counted(changes.length, strings.Part, { shown: figure(opened.rows.length) })}</span>
          <Button quiet onClick={() => choose(undefined)}>
            {counted(changes.length, strings.ShowAll)}
          </Button>
          <Button quiet onClick={() => bring(lines.current?.querySelector('[aria-current]'), 'nearest')}>
            {strings.Back}
          </Button>
        </p>
      ) : null}
      {/* The table of another figure begins at its first rows. */}
      <React.Fragment key={opened?.key}>{children(opened ? opened.rows : changes, opened?.words)}</React.Fragment>
    </>
  );
}

/** What leads, with what is beside it in a column of its own where there is room. */
export function Beside({
  beside,
  children,
}: {
  readonly beside: React.ReactNode;
  readonly children: React.ReactNode;
}): React.ReactElement {
  if (!beside) return <>{children}</>;
  return (
    <div className={styles.split}>
      <div>{children}</div>
      {beside}
    </div>
  );
}

interface SummaryProps<C> {
  readonly groups: readonly FigureGroup<C>[];
  readonly chosen: string | undefined;
  readonly lines: React.RefObject<HTMLDivElement>;
  onChoose(key: string): void;
}

function Summary<C>({ groups, chosen, lines, onChoose }: SummaryProps<C>): React.ReactElement | null {
  if (groups.length === 0) return null;
  return (
    <div ref={lines}>
      <Heading below={1} className={styles.title}>
        {strings.InShort}
      </Heading>
      <p className={styles.hint}>{strings.Hint}</p>
      <div className={styles.groups}>
        {groups.map(({ heading, apart, figures }) => (
          <div key={heading} className={apart ? styles.apart : undefined}>
            <Heading below={2} className={styles.group}>
              {heading}
            </Heading>
            <ul>
              {figures.map(({ key, words }) => (
                <li key={key}>
                  <button
                    type="button"
                    className={styles.line}
                    aria-current={key === chosen ? 'true' : undefined}
                    onClick={() => onChoose(key)}
                  >
                    {words}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

/** Moves the focus there, and scrolls to it. */
function bring(element: HTMLElement | null | undefined, block: ScrollLogicalPosition): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView?.({ block });
}
