import type { FieldError } from '@seve/domain';

// Control characters but tab and line feed (`@SingleLine` refuses these where they do not belong), and noncharacters.
const UNSAFE = /[^\P{Cc}\t\n]|\p{NChar}/u;
const MAX_REPORTED = 20;

export const isSafeText = (text: string): boolean => !UNSAFE.test(text) && text.isWellFormed();

/**
 * Returns a fault for every text of a request that PostgreSQL would refuse or silently change: NUL, control characters, lone surrogates.
 */
export function unsafeTexts(value: unknown, path = ''): FieldError[] {
  if (typeof value === 'string') return isSafeText(value) ? [] : [{ path, code: 'field.characters' }];
  if (typeof value !== 'object' || value === null) return [];
  const faults: FieldError[] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (!isSafeText(key)) faults.push({ path: path || '?', code: 'field.characters' });
    faults.push(...unsafeTexts(inner, path === '' ? key : `${path}.${key}`));
    if (faults.length >= MAX_REPORTED) break;
  }
  return faults;
}
