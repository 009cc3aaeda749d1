import type { Story } from '../../../model/pages.ts';
import { counted } from '../dates.ts';

/** How many are heard: "2 people quoted directly, 2 more reported, 1 organization heard". Where nobody is, whether something
 *  is said all the same. */
export function heardWords({
  quoted,
  reported,
  bodies,
  unnamed,
}: Pick<Story, 'quoted' | 'reported' | 'bodies' | 'unnamed'>): string {
  const organizations = bodies === 0 ? [] : [`${counted(bodies, 'organization')} heard`];
  const nobody = unnamed === 0 ? 'Nobody quoted' : `${counted(unnamed, 'statement')}, speaker not identified`;
  if (quoted === 0 && reported === 0) return organizations[0] ?? nobody;
  const people =
    quoted === 0
      ? [`${counted(reported, 'person', 'people')} reported`]
      : [
          `${counted(quoted, 'person', 'people')} quoted directly`,
          ...(reported === 0 ? [] : [`${reported} more reported`]),
        ];
  return [...people, ...organizations].join(', ');
}
