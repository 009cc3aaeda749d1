/* All that has to do with keeping pages, fetched as one file: small ones compress worse, and are asked for together anyway. */

export { archive, keyOf } from '../../../model/keeping.ts';
export { askWorker } from './askWorker.ts';
export { KeepPanel } from './KeepPanel.tsx';
export { KeepRow } from './KeepRow.tsx';
export { KeptList } from './KeptList.tsx';
export { OfflineNotices } from './OfflineNotices.tsx';
export { useKeeping } from './useKeeping.ts';
