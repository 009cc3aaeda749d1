/** Closes a list that was opened as a sheet; not shown where the list has its own place. Works without script. */
export function SheetClose({ sheet }: { sheet: string }) {
  return (
    <button
      type="button"
      popoverTarget={sheet}
      popoverTargetAction="hide"
      className="sheet-close float-right -mt-1 px-2 py-1 text-sm font-semibold underline underline-offset-4"
    >
      Close
    </button>
  );
}
