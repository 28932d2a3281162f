/** Facts about its document that a seal carries. */
export interface SealFacts {
  title: string;
  signatories: number;
  /** Of the PDF that was signed, in hexadecimal. */
  sha256: string;
  /** Of the PDF that was signed, in bytes: it is the beginning of the sealed file. */
  length: number;
}

/** Characters of the title that the address keeps. */
const LONGEST_TITLE = 300;

/** ASCII without parentheses, which would end a string of PDF. */
const escaped = (text: string) =>
  encodeURIComponent([...text.replaceAll(/\p{Surrogate}/gu, '?')].slice(0, LONGEST_TITLE).join('')).replaceAll(
    /[()'!*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );

/** Address of the page that verifies, with the facts in its fragment: never sent to a server. */
export const sealAddress = (page: string, { title, signatories, sha256, length }: SealFacts): string =>
  `${page}#titre=${escaped(title)}&signataires=${signatories}&sha256=${sha256}&octets=${length}`;

/** Null where the address does not tell the facts of a seal. */
export function readSealAddress(address: string): SealFacts | null {
  const found = /#titre=([^&()]*)&signataires=(\d{1,4})&sha256=([0-9a-f]{64})&octets=(\d{1,10})$/.exec(address);
  if (!found) return null;
  try {
    return { title: decodeURIComponent(found[1] ?? ''), signatories: Number(found[2]), sha256: found[3] ?? '', length: Number(found[4]) };
  } catch {
    return null;
  }
}
