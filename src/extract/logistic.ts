const tables = new WeakMap<Readonly<Record<string, number>>, ReadonlyMap<string, number>>();

/** The weights as a map: it finds a trait put together just now at once, an object takes the string in among all names first. */
function tableOf(weights: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  let table = tables.get(weights);
  if (table === undefined) {
    table = new Map(Object.entries(weights));
    tables.set(weights, table);
  }
  return table;
}

/** The chance that something holds: the weights of its traits added up and squeezed to 0…1.
 *  A trait without a weight says nothing. */
export function logistic(
  weights: Readonly<Record<string, number>>,
  traits: readonly string[],
  shift = 0,
): number {
  const table = tableOf(weights);
  let sum = (weights.bias ?? 0) + shift;
  for (let at = 0; at < traits.length; at += 1) sum += table.get(traits[at] ?? '') ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
