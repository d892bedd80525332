/** Ctrl or ⌘, Shift and O does what the button "New conversation" does. */
export function listenForNewConversation(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "o" || !event.shiftKey || event.repeat || !(event.ctrlKey || event.metaKey)) return;
    const button = document.querySelector<HTMLButtonElement>(".new-conversation");
    if (button === null) return;
    event.preventDefault();
    button.click();
  });
}
