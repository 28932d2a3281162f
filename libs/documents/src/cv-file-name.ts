import type { CvKind } from '@seve/domain';

const LONGEST = 120;
/** Control characters, and those that turn the direction of writing: `cv‮fdp.exe` reads as `cvexe.pdf`. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const RESERVED = /[<>:"|?*]/g;

/** A name that can be shown and saved anywhere: no path, no trick, the extension of what the file really is. */
export function cvFileName(given: string, kind: CvKind): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base.replace(INVISIBLE, '').replace(RESERVED, ' ').replace(/\s+/g, ' ');
  const stem = clean.replace(/(\.[a-z0-9]{1,5})+$/i, '').replace(/^[\s.]+|[\s.]+$/g, '');
  const extension = `.${kind}`;
  return `${[...(stem || 'CV')].slice(0, LONGEST - extension.length).join('')}${extension}`;
}
