/** A change, sent as the page's own forms send theirs; it arrives though the page be left meanwhile. Throws when the server did not make it. */
export async function post(address: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
  const token = document.querySelector<HTMLInputElement>('input[name="__RequestVerificationToken"]')?.value ?? "";
  const body = new URLSearchParams({ ...fields, __RequestVerificationToken: token });
  const response = await fetch(address, { method: "POST", body, keepalive: true });
  if (!response.ok || response.redirected) throw new Error(`The server answered ${response.status}.`);
  return response;
}
