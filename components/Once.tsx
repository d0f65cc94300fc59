import { Component } from 'preact';
import { Icon, type IconName } from './Icon';

export interface OnceProps {
  /** It was done before, which `label` then says. */
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
  override state = { said: '' };
  press = () => {
    const { act, done, failed } = this.props;
    act().then(
      () => this.setState({ said: done }),
      () => this.setState({ said: failed }),
    );
  };

  override render({ already, icon, label }: OnceProps, { said }: { said: string }) {
    const isOver = already || !!said;
    return (
      <button
        class={said ? undefined : 'icon-button'}
        type="button"
        aria-disabled={isOver}
        aria-pressed={already}
        title={said || label}
        onClick={isOver ? undefined : this.press}
      >
        {said || <Icon name={icon} />}
      </button>
    );
  }
}
