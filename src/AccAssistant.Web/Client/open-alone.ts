/** A dialog takes the place of any other that is open. */
export function openAlone(dialog: HTMLDialogElement): void {
  for (const other of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) other.close();
  dialog.showModal();
}
