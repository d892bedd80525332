/** By the event where the browser has it: the newer way applies the page's own security policy to what is copied, and is missing without TLS. */
export async function toClipboard(flavours: Readonly<Record<string, string>>): Promise<boolean> {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    for (const [type, text] of Object.entries(flavours)) event.clipboardData?.setData(type, text);
    given = event.clipboardData !== null;
  };
  document.addEventListener("copy", give, { once: true });
  document.execCommand("copy");
  document.removeEventListener("copy", give);
  if (given) return true;
  const blobs = Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
    () => true,
    () => false,
  );
}
