import * as React from 'react';
import * as strings from 'UiStrings';
import { Button } from './Button';
import { Notice } from './Notice';

export interface UnbrokenProps {
  /** Called before the view is tried again: forgets what may have broken it, such as a copy in the browser. */
  onReset?(): void;
  /** What is said of it, where something better can be said. */
  instead?(retry: () => void): React.ReactElement | undefined;
  readonly children: React.ReactNode;
}

interface State {
  readonly broken: boolean;
}

/** Keeps a fault of ours from taking the whole web part away: React asks for a class to do it. */
export class Unbroken extends React.Component<UnbrokenProps, State> {
  public override state: State = { broken: false };

  public static getDerivedStateFromError(): State {
    return { broken: true };
  }

  public override render(): React.ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      this.props.instead?.(this.reset) ?? (
        <Notice role="alert">
          <p>{strings.Broken}</p>
          <Button onClick={this.reset}>{strings.TryAgain}</Button>
        </Notice>
      )
    );
  }

  private readonly reset = (): void => {
    this.props.onReset?.();
    this.setState({ broken: false });
  };
}
