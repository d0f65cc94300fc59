import { Component } from 'preact';
import { Icon, type IconName } from './Icon';

export interface OnceProps {
  /** It was done before. */
  already?: boolean | undefined;
  icon: IconName;
  label: string;
  /** What it says when it was done, and when it could not be. */
  done: string;
  failed: string;
  /** Rejects where it cannot be done. */
  act: () => Promise<unknown>;
}

/** Something to be done once, which then says how it went in its place. */
export class Once extends Component<OnceProps, { said: string }> {
  override state = { said: this.props.already ? this.props.done : '' };
  press = () => {
    const { act, done, failed } = this.props;
    act().then(
      () => this.setState({ said: done }),
      () => this.setState({ said: failed }),
    );
  };

  override render({ icon, label }: OnceProps, { said }: { said: string }) {
    return (
      <button
        class={said ? undefined : 'icon-button'}
        type="button"
        aria-disabled={!!said}
        title={said || label}
        onClick={said ? undefined : this.press}
      >
        {said || <Icon name={icon} />}
      </button>
    );
  }
}
