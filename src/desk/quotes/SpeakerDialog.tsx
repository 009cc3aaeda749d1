import type { DeskName } from '../../model/desk.ts';
import { ModalDialog } from '../../ui/shared/ModalDialog.tsx';
import { NamePicker } from '../NamePicker.tsx';
import type { NameOption } from '../nameOptions.ts';

type SpeakerDialogProps = {
  names: readonly DeskName[];
  onPick: (option: NameOption) => void;
  onClose: () => void;
};

/** Anybody by name. Somebody new is a private person until an editor says otherwise. */
export function SpeakerDialog({ names, onPick, onClose }: SpeakerDialogProps) {
  return (
    <ModalDialog title="Who said it?" onClose={onClose}>
      <NamePicker label="Name" names={names} onPick={onPick} allowNew first />
      <p className="mt-4 text-[0.8125rem] text-muted">
        A new person stands in no list until you make them public.
      </p>
    </ModalDialog>
  );
}
