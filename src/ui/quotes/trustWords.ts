/** Who stands for the attribution, in the words that every page uses; of a statement without a speaker nothing was matched. */
export function trustWords({ checked, speaker }: { checked: boolean; speaker?: object | undefined }): string {
  if (checked) return 'Checked by an editor';
  return speaker === undefined ? 'Found by software' : 'Matched by software';
}
