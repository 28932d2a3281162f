import { type LegalReason, labourCode, type Sentence, type Verdict } from '../../legal-reason.js';
import { addMonths, type CivilDate } from '../../time/civil-date.js';
import { allowed, refused } from '../../verdict.js';
import { dayIn } from '../../wording.js';

const MONTHS = 3;

export interface ContractStarts {
  /** First day of the contract. */
  contract: CivilDate;
  company: CivilDate;
  /** First day in the training centre. */
  training: CivilDate;
}

const WORDS: Record<'company' | 'training', Sentence> = {
  company: { fr: 'La formation dans l’entreprise', en: 'Learning in the company' },
  training: { fr: 'La formation au CFA', en: 'Learning at the training centre' },
};

/** Checks that company and training centre each begin within three months after the start of the contract, never before it (L6222-12). */
export function startWindows(starts: ContractStarts): Verdict {
  const last = addMonths(starts.contract, MONTHS);
  const [from, to] = [dayIn(starts.contract), dayIn(last)];
  const reason = (place: 'company' | 'training'): LegalReason => ({
    rule: 'start-windows',
    article: labourCode('L6222-12'),
    numbers: { place, start: starts[place], contract: starts.contract, lastStart: last },
    sentence: {
      fr: `${WORDS[place].fr} commence entre le ${from.fr} et le ${to.fr}, ${MONTHS}\u00a0mois au plus après le début du contrat.`,
      en: `${WORDS[place].en} starts between ${from.en} and ${to.en}, at most ${MONTHS}\u00a0months after the contract.`,
    },
  });
  const places = ['company', 'training'] as const;
  const outside = places.filter((place) => starts[place] < starts.contract || starts[place] > last);
  if (outside.length === 0) return allowed(...places.map(reason));
  const remedy = { fr: `Choisissez un jour entre le ${from.fr} et le ${to.fr}.`, en: `Choose a day between ${from.en} and ${to.en}.` };
  return refused(...outside.map((place) => ({ ...reason(place), remedy })));
}
