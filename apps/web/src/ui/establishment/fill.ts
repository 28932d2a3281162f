import type { EstablishmentView } from '@seve/api-client';
import { formatNaf } from '@seve/law';

export type PartName = 'name' | 'site' | 'address' | 'commune' | 'naf' | 'naf2025';

/** One fact about an establishment, for one or two fields of a form. */
export interface Part {
  name: PartName;
  /** Values by field. The first field is compared to tell whether the typed value is the same. */
  values: Readonly<Record<string, string>>;
  /** The value as people read it. */
  shown: string;
}

type Typed = Readonly<Record<string, unknown>>;

export interface FillPlan {
  /** Parts for fields that are empty, or still as an earlier lookup filled them. */
  fill: Part[];
  /** Parts that differ from what was typed; the reader decides. */
  differing: Part[];
  /** Parts of an earlier lookup that the present one does not have; their fields are emptied. */
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

/** Returns whether the fields still hold the values of this part. */
export const isUntouched = ({ values }: Part, typed: Typed): boolean =>
  Object.entries(values).every(([field, text]) => typed[field] === text);

/** Sorts the parts of an establishment into those to fill and those to ask about. Typed values are never overwritten. */
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

/** Names of the fields of a form that an establishment fills, by their content. */
export interface FilledFields {
  name?: string;
  site?: string;
  address?: string;
  /** Names of the two fields of a commune: INSEE code and text. */
  commune?: readonly [insee: string, text: string];
  /** A single field for street, postcode and town. */
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
