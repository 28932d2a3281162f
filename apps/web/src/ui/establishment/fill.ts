import type { EstablishmentView } from '@seve/api-client';
import { formatNaf } from '@seve/law';

export type PartName = 'name' | 'site' | 'address' | 'commune' | 'naf' | 'naf2025';

/** What an establishment says for one or two fields of a form. */
export interface Part {
  name: PartName;
  /** By field; the first one says whether it is the same. */
  values: Readonly<Record<string, string>>;
  /** In words. */
  shown: string;
}

type Typed = Readonly<Record<string, unknown>>;

export interface FillPlan {
  /** Into fields that are empty, or as they were filled before. */
  fill: Part[];
  /** Typed otherwise: the reader decides. */
  differing: Part[];
  /** Filled before, and without an equal in what is said now. */
  stale: Part[];
}

const folded = (text: unknown): string =>
  String(text)
    .replace(/[\s.,-]/g, '')
    .toLowerCase();

const isEmpty = ({ values }: Part, typed: Typed) => Object.keys(values).every((field) => typed[field] === '');
const isSame = ({ values }: Part, typed: Typed) => {
  const [field, text] = Object.entries(values)[0] ?? ['', ''];
  return folded(typed[field]) === folded(text);
};

/** Whether its fields are still as it filled them. */
export const isUntouched = ({ values }: Part, typed: Typed): boolean =>
  Object.entries(values).every(([field, text]) => typed[field] === text);

/** What is filled without asking, and what is not: nothing that was typed is overwritten. */
export function planFill(parts: readonly Part[], typed: Typed, earlier: readonly Part[]): FillPlan {
  const untouched = earlier.filter((part) => isUntouched(part, typed));
  const isFree = (part: Part) => isEmpty(part, typed) || untouched.some(({ name }) => name === part.name);
  return {
    fill: parts.filter(isFree),
    differing: parts.filter((part) => !isFree(part) && !isSame(part, typed)),
    stale: untouched.filter(({ name }) => parts.every((part) => part.name !== name)),
  };
}

const one = (name: PartName, field: string, text: string | null): Part[] =>
  text === null ? [] : [{ name, values: { [field]: text }, shown: text }];

/** The fields of a form that an establishment may fill, by what they hold. */
export interface FilledFields {
  name?: string;
  site?: string;
  address?: string;
  /** INSEE code and text of a field of communes. */
  commune?: readonly [insee: string, text: string];
  /** One line for street, postcode and town. */
  wholeAddress?: string;
  naf?: string;
  naf2025?: string;
}

export function partsOf(found: EstablishmentView, fields: FilledFields): Part[] {
  const { communeInsee, communeName, department } = found;
  const town = communeName === null ? null : `${communeName} (${department})`;
  const { name, site, address, wholeAddress, commune, naf, naf2025 } = fields;
  return [
    ...(name ? one('name', name, found.name) : []),
    ...(site ? one('site', site, found.siteName) : []),
    ...(address ? one('address', address, found.address) : []),
    ...(wholeAddress ? one('address', wholeAddress, lineOf(found)) : []),
    ...(commune && communeInsee !== null && town !== null
      ? [{ name: 'commune' as const, values: { [commune[0]]: communeInsee, [commune[1]]: town }, shown: town }]
      : []),
    ...(naf ? one('naf', naf, found.naf && formatNaf(found.naf)) : []),
    ...(naf2025 ? one('naf2025', naf2025, found.naf2025 && formatNaf(found.naf2025)) : []),
  ];
}

function lineOf({ address, postcode, communeName }: EstablishmentView): string | null {
  const town = communeName === null ? '' : [postcode, communeName].filter(Boolean).join(' ');
  return [address, town].filter(Boolean).join(', ') || null;
}
