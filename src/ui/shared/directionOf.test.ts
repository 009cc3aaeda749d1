import { expect, it } from 'vitest';
import { directionOf } from './directionOf.ts';

it.each([
  ['an English sentence that begins with an Arabic name', 'ليلى حداد met the mayor of the town.', 'ltr'],
  ['an Arabic sentence with a Latin name', 'قالت Ada إن الجسر آمن طوال فصل الشتاء', 'rtl'],
  ['a Hebrew one', 'הגשר בטוח', 'rtl'],
  ['signs alone', '2019 …', 'ltr'],
])('sets %s as most of it runs', (_, text, direction) => expect(directionOf([{ text }])).toBe(direction));
