import { Component } from 'preact';

export interface OnceProps {
  label: string;
  /** What it says when it was done, and when it could not be. */
  done: string;
  failed: string;
  /** Rejects where it cannot be done. */
  act: () => Promise<unknown>;
}

/** Something to be done once, which says how it went. */
export class Once extends Component<OnceProps, { said: string }> {
  override state = { said: '' };
  press = () => {
    const { act, done, failed } = this.props;
    act().then(
      () => this.setState({ said: done }),
      () => this.setState({ said: failed }),
    );
  };

  override render({ label }: OnceProps, { said }: { said: string }) {
    return (
      <button class="more" type="button" aria-disabled={said !== ''} onClick={said ? undefined : this.press}>
        {said || label}
      </button>
    );
  }
}
