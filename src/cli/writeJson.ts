import { writeWhole } from './writeWhole.ts';

/** A value as the archive's files hold it: one space of indent and a line end, so that a change is a readable diff. */
export const jsonText = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Writes a file of the archive all at once: whoever reads it meets the old text or the new, never half of one.
 *  @throws the system's error (no right to write, disk full); the file that was there is untouched then */
export async function writeJson(file: string, value: unknown): Promise<void> {
  await writeWhole(file, jsonText(value));
}
