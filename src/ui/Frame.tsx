import * as React from 'react';
import { keepForComposing } from './composing';
import styles from './Frame.module.scss';
import { Heading, HeadingsFrom } from './Heading';
import { type SiteTheme, themeVariables } from './theme';
import { Unbroken } from './Unbroken';
import { useOnPaper } from './useOnPaper';

export interface FrameProps {
  /** Names the web part to people who cannot see it; the title does, where there is one. */
  readonly label: string;
  /** A heading above everything, where the page's owner wants one. */
  readonly title?: string;
  readonly theme?: SiteTheme;
  /** Called before the view is tried again after a fault of ours. */
  onReset?(): void;
  readonly children: React.ReactNode;
}

/** The root of every web part. */
export function Frame({ label, title, theme, onReset, children }: FrameProps): React.ReactElement {
  const root = React.useRef<HTMLElement>(null);
  useOnPaper(root);
  return (
    <section
      ref={root}
      className={styles.frame}
      aria-label={title || label}
      style={themeVariables(theme)}
      onKeyDownCapture={keepForComposing}
    >
      {title ? <Heading className={styles.title}>{title}</Heading> : null}
      <Unbroken onReset={onReset}>
        <HeadingsFrom level={title ? 3 : 2}>{children}</HeadingsFrom>
      </Unbroken>
    </section>
  );
}
