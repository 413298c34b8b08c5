import * as React from 'react';
import * as strings from 'UiStrings';
import { Button } from './Button';
import { Notice } from './Notice';

export interface UnbrokenProps {
  /** Called before the view is tried again, to remove what may have broken it, such as a copy in the browser. */
  onReset?(): void;
  /** A better message than the usual one, if there is one. */
  instead?(retry: () => void): React.ReactElement | undefined;
  readonly children: React.ReactNode;
}

interface State {
  readonly broken: boolean;
}

/** Keeps an error of ours from taking the whole web part down. React requires a class for this. */
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
