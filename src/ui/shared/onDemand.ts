/* What every page may show once it is asked for, or once something fails: fetched as one file while the page is idle. Small
   files compress worse, and a failure must not wait for the very network that failed. */

export { archive, keyOf } from '../../model/keeping.ts';
export { KeysDialog } from './KeysDialog.tsx';
export { LoadFailed } from './LoadFailed.tsx';
export { askWorker } from './offline/askWorker.ts';
export { KeepPanel } from './offline/KeepPanel.tsx';
export { KeepRow } from './offline/KeepRow.tsx';
export { OfflineNotices } from './offline/OfflineNotices.tsx';
export { useKeeping } from './offline/useKeeping.ts';
export { TextSettings, ThemeChoice } from './ReadingSettings.tsx';
