/** The chance that something holds: the weights of its traits added up and squeezed to 0…1.
 *  A trait without a weight says nothing. */
export function logistic(
  weights: Readonly<Record<string, number>>,
  traits: readonly string[],
  shift = 0,
): number {
  let sum = (weights.bias ?? 0) + shift;
  for (const trait of traits) sum += weights[trait] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
