import type { Story } from '../../../model/pages.ts';
import { counted } from '../dates.ts';

/** How many are heard: "2 people quoted directly, 2 more reported, 1 organization heard". */
export function heardWords({
  quoted,
  reported,
  bodies,
}: Pick<Story, 'quoted' | 'reported' | 'bodies'>): string {
  const organizations = bodies === 0 ? [] : [`${counted(bodies, 'organization')} heard`];
  if (quoted === 0 && reported === 0) return organizations[0] ?? 'Nobody quoted';
  const people =
    quoted === 0
      ? [`${counted(reported, 'person', 'people')} reported`]
      : [
          `${counted(quoted, 'person', 'people')} quoted directly`,
          ...(reported === 0 ? [] : [`${reported} more reported`]),
        ];
  return [...people, ...organizations].join(', ');
}
