import { useState } from 'preact/hooks';
import type { Density } from '../lib/match/types';
import { say, sayAmount } from './say';

export interface ReadingChoicesProps {
  density: Density;
  /** From 0 to 1000, in ms. */
  restMs: number;
  onDensity: (density: Density) => void;
  onRest: (ms: number) => void;
}

/** How much is underlined, and how long the pointer rests before a popover opens. */
export const ReadingChoices = ({ density, restMs, onDensity, onRest }: ReadingChoicesProps) => {
  const choices = [
    { value: 'all', name: say('densityAll'), means: say('densityAllMore') },
    { value: 'fewer', name: say('densityFewer'), means: say('densityFewerMore') },
    { value: 'none', name: say('densityNone'), means: say('densityNoneMore') },
  ] as const;
  return (
    <>
      <fieldset class="choices">
        <legend>{say('density')}</legend>
        {choices.map(({ value, name, means }) => (
          <label key={value} class="choice">
            <input type="radio" name="density" checked={density === value} onChange={() => onDensity(value)} />
            <span>{name}</span>
            <span class="means">{means}</span>
          </label>
        ))}
      </fieldset>
      <Rest key={restMs} ms={restMs} onRest={onRest} />
    </>
  );
};

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
