/** Time after which the browser has surely read the file, so that its object URL can be revoked. */
const TAKEN_MS = 10_000;

/** Passes a file to the reader's browser, which saves or opens it. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_MS);
}
