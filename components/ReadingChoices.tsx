import { useState } from 'preact/hooks';
import type { Density } from '../lib/match/types';
import { say, sayAmount } from './say';

export interface ReadingChoicesProps {
  density: Density;
  /** What opens a popover: a pointer that rests, one that rests while Shift is held, or a press. */
  opening: 'rest' | 'modifier' | 'click';
  /** From 0 to 1000, in ms. */
  restMs: number;
  /** Whether the toolbar button shows how many terms a page has. */
  badge: boolean;
  onDensity: (density: Density) => void;
  onOpening: (opening: ReadingChoicesProps['opening']) => void;
  onRest: (ms: number) => void;
  onBadge: (on: boolean) => void;
}

/** How much is underlined, what opens a popover and after how long, and what the toolbar button tells. */
export function ReadingChoices(props: ReadingChoicesProps) {
  const { density, opening, restMs, badge, onDensity, onOpening, onRest, onBadge } = props;
  const densities = [
    { value: 'all', name: say('densityAll'), means: say('densityAllMore') },
    { value: 'fewer', name: say('densityFewer'), means: say('densityFewerMore') },
    { value: 'none', name: say('densityNone'), means: say('densityNoneMore') },
  ] as const;
  const openings = [
    { value: 'rest', name: say('openingRest') },
    { value: 'modifier', name: say('openingModifier') },
    { value: 'click', name: say('openingClick') },
  ] as const;
  return (
    <>
      <Choice name="density" heading={say('density')} choices={densities} chosen={density} onChoose={onDensity} />
      <Choice name="opening" heading={say('opening')} choices={openings} chosen={opening} onChoose={onOpening} />
      {opening !== 'click' && <Rest key={restMs} ms={restMs} onRest={onRest} />}
      <label class="choice badge">
        <input type="checkbox" checked={badge} onChange={(event) => onBadge(event.currentTarget.checked)} />
        <span>{say('badge')}</span>
      </label>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  heading: string;
  choices: readonly { readonly value: Value; readonly name: string; readonly means?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, each in words. */
const Choice = <Value extends string>({ name, heading, choices, chosen, onChoose }: ChoiceProps<Value>) => (
  <fieldset class="choices">
    <legend>{heading}</legend>
    {choices.map((choice) => (
      <label key={choice.value} class="choice">
        <input type="radio" name={name} checked={chosen === choice.value} onChange={() => onChoose(choice.value)} />
        <span>{choice.name}</span>
        {choice.means && <span class="means">{choice.means}</span>}
      </label>
    ))}
  </fieldset>
);

/** Finer than this is not felt, in ms. */
const STEP = 50;

/** The time is shown while the slider is drawn, and taken once it is let go. */
function Rest({ ms, onRest }: { ms: number; onRest: (ms: number) => void }) {
  const [shown, setShown] = useState(ms);
  return (
    <label class="rest">
      <span>{say('rest')}</span>
      <output>{sayAmount(shown, 'millisecond')}</output>
      <span class="means">{say('restMore')}</span>
      <input
        type="range"
        min={0}
        max={1000}
        step={STEP}
        value={shown}
        aria-valuetext={sayAmount(shown, 'millisecond')}
        onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
        onChange={(event) => onRest(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
