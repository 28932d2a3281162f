import type { FormFact } from './form-facts.js';
import { canFill, type FieldMapping, type FormField } from './official-form.js';

/** Minimum share of common words for a proposal. */
const LEAST = 0.6;
const SMALL = new Set('de du des la le les l d et ou en au aux a n no'.split(' '));

const tokensOf = (text: string): Set<string> =>
  new Set(
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !SMALL.has(word)),
  );

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}

const likest = (one: ReadonlySet<string>, others: readonly ReadonlySet<string>[]): number =>
  Math.max(...others.map((other) => likeness(one, other)));

/** Returns the options of a field whose text contains a code of the fact or its label. */
const optionsFor = (field: FormField, { choices }: FormFact): FieldMapping['options'] =>
  (choices ?? []).flatMap(({ code, label }) => {
    const found = field.options.find((option) => [code, label].some((said) => likeness(tokensOf(said), tokensOf(option.label)) === 1));
    return found ? [{ code, option: found.value }] : [];
  });

/** Returns the fact, or the first of its parts whose sample fits the length of the field; undefined if none fits. */
const partThatFits = (fact: FormFact, facts: readonly FormFact[], { maxLength }: FormField): FormFact | undefined =>
  [fact, ...facts.filter(({ key }) => key.startsWith(`${fact.key}.`))].find(
    ({ value }) => maxLength === null || value === null || value.length <= maxLength,
  );

/**
 * Proposes an initial map: the fact whose name is most similar to that of the field. Ties are decided by the name with its group; a
 * remaining tie gets no proposal.
 */
export function proposedMap(fields: readonly FormField[], facts: readonly FormFact[]): FieldMapping[] {
  const known = facts.map((fact) => ({ fact, names: [fact.label, `${fact.section} ${fact.label}`, fact.key].map(tokensOf) }));
  return fields.flatMap((field) => {
    const whole = tokensOf(field.name);
    const names = [tokensOf(field.name.split('.').at(-1) ?? ''), tokensOf(field.label ?? '')];
    const ranked = known
      .filter(({ fact }) => canFill(field, fact))
      .map(({ fact, names: others }) => ({
        fact,
        best: Math.max(...names.map((one) => likest(one, others))),
        whole: likest(whole, others),
      }))
      .toSorted((one, other) => other.best - one.best || other.whole - one.whole);
    const [first, second] = ranked;
    if (first === undefined || first.best < LEAST || (first.best === second?.best && first.whole === second.whole)) return [];
    const fact = partThatFits(first.fact, facts, field);
    const options = fact === undefined || field.kind === 'text' ? [] : optionsFor(field, fact);
    const isChoice = field.kind === 'radio' || field.kind === 'checkbox';
    return fact === undefined || (isChoice && options.length === 0) ? [] : [{ field: field.name, fact: fact.key, options }];
  });
}
