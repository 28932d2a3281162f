import type { CvKind } from '@seve/domain';

const LONGEST = 120;
/** Control characters, and those that change the writing direction: `cv‮fdp.exe` displays as `cvexe.pdf`. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const RESERVED = /[<>:"|?*]/g;

/** Returns a name that is safe to show and save: without path or hidden characters, with the extension of the actual format. */
export function cvFileName(given: string, kind: CvKind): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base.replace(INVISIBLE, '').replace(RESERVED, ' ').replace(/\s+/g, ' ');
  const stem = clean.replace(/(\.[a-z0-9]{1,5})+$/i, '').replace(/^[\s.]+|[\s.]+$/g, '');
  const extension = `.${kind}`;
  return `${[...(stem || 'CV')].slice(0, LONGEST - extension.length).join('')}${extension}`;
}
