import type { Density } from '../lib/match/types';
import { say } from './say';

export interface DensityChoiceProps {
  density: Density;
  onDensity: (density: Density) => void;
}

/** How much is underlined, in one line; the settings say what each choice means. */
export const DensityChoice = ({ density, onDensity }: DensityChoiceProps) => (
  <label class="density">
    {say('densityShort')}
    <select value={density} onChange={(event) => onDensity(event.currentTarget.value as Density)}>
      <option value="all">{say('densityAll')}</option>
      <option value="fewer">{say('densityFewer')}</option>
      <option value="none">{say('densityNone')}</option>
    </select>
  </label>
);
