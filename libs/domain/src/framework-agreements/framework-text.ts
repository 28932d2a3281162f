import { type CivilDate, schoolYearWords } from '../calendar/civil-date.js';
import { longDay } from '../calendar/day-words.js';
import type { Level } from '../offers/offer.js';
import { readablePhone } from '../people/contact/phone.js';
import { type FrameworkContact, type FrameworkSide, type FrameworkTerms } from './framework-agreement.js';

/** Both sides, and the days of the period. */
export interface FrameworkParties {
  schoolName: string;
  companyName: string;
  siren: string | null;
  startOn: CivilDate;
  endOn: CivilDate;
}

const LEVEL_WORDS: Record<Level, string> = {
  3: 'CAP (niveau 3)',
  4: 'Bac (niveau 4)',
  5: 'BTS ou équivalent (niveau 5)',
  6: 'Licence, BUT (niveau 6)',
  7: 'Master (niveau 7)',
  8: 'Doctorat (niveau 8)',
};

const contactLine = ({ name, function: post, email, phone }: FrameworkContact): string =>
  `- ${[name, post, email, ...(phone === null ? [] : [readablePhone(phone)])].join(', ')}`;

/** The text that both sides sign, as plain lines in French: the same facts give the same text, hence the same SHA-256. */
export function frameworkText(
  { schoolName, companyName, siren, startOn, endOn }: FrameworkParties,
  terms: FrameworkTerms,
  contacts: Readonly<Record<FrameworkSide, readonly FrameworkContact[]>>,
): string {
  const seats = [...terms.seats].sort((one, other) => one.level - other.level);
  return [
    'CONVENTION-CADRE DE PARTENARIAT',
    '',
    `Entre ${schoolName}, établissement de formation,`,
    `et ${companyName}${siren === null ? '' : ` (SIREN ${siren})`}, entreprise.`,
    '',
    'Objet',
    terms.purpose.trim().replace(/\r\n?/g, '\n'),
    '',
    'Durée',
    `Années scolaires ${schoolYearWords(terms.firstYear)} à ${schoolYearWords(terms.lastYear)}\u00a0: du ${longDay(startOn, 'fr')} au ${longDay(endOn, 'fr')}.`,
    '',
    'Places par niveau et par année scolaire',
    ...(seats.length === 0
      ? ['Aucun nombre de places n’est fixé.']
      : seats.map(({ level, seats: count }) => `- ${LEVEL_WORDS[level]}\u00a0: ${count}`)),
    '',
    'Personnes à contacter pour l’établissement',
    ...contacts.school.map(contactLine),
    '',
    'Personnes à contacter pour l’entreprise',
    ...contacts.company.map(contactLine),
    '',
    'Chaque accueil donne lieu à sa propre convention de stage ou à son propre contrat. L’une des parties peut mettre fin à la présente convention avant son terme en donnant le motif à l’autre.',
    '',
  ].join('\n');
}
