import { Component, type ComponentChildren } from 'preact';

export interface ToggleProps {
  /** How it begins; from then on it is the reader's. */
  on?: boolean;
  children: (on: boolean, turn: () => void) => ComponentChildren;
}

/** Something that is one of two ways, and turned by the reader. A class: the popover does without what hooks weigh. */
export class Toggle extends Component<ToggleProps, { on: boolean }> {
  override state = { on: this.props.on === true };
  turn = () => this.setState(({ on }) => ({ on: !on }));

  override render = () => this.props.children(this.state.on, this.turn);
}
