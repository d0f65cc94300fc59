/** The middle of some measurements, by rank; of an even number the lower one. Throws where there are none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which a share (0 to 1) of the measurements lies, by rank. */
export function quantile(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))];
  if (value === undefined) throw new Error('There is nothing to take a quantile of');
  return value;
}
