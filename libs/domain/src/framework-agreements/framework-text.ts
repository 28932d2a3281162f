import { formatSiret } from '@seve/law';
import { type CivilDate, schoolYearWords } from '../calendar/civil-date.js';
import { longDay } from '../calendar/day-words.js';
import type { Level } from '../offers/offer.js';
import { readablePhone } from '../people/contact/phone.js';
import { type FrameworkContact, type FrameworkSide, type FrameworkTerms } from './framework-agreement.js';

/** Both sides with their seats, and the days of the period. */
export interface FrameworkParties {
  schoolName: string;
  schoolUai: string | null;
  /** Street and town. */
  schoolSeat: string;
  companyName: string;
  siren: string | null;
  siret: string | null;
  companySeat: string;
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

const listOf = (...known: readonly (string | null)[]): string => known.filter(Boolean).join(', ');

/** "représentée par Marc Dubois, directeur" */
function representedBy(contacts: readonly FrameworkContact[], participle: string): string | null {
  const person = contacts.find(({ represents }) => represents);
  return person === undefined ? null : `${participle} par ${person.name}, ${person.function}`;
}

const contactLine = ({ name, function: post, email, phone }: FrameworkContact): string =>
  `- ${[name, post, email, ...(phone === null ? [] : [readablePhone(phone)])].join(', ')}`;

const companyIds = (siren: string | null, siret: string | null): string | null =>
  siret === null ? siren && `SIREN ${siren}` : `SIRET ${formatSiret(siret)}`;

function terminationWords(noticeMonths: number | null): string {
  const ending = 'L’une des parties peut mettre fin à la présente convention avant son terme en donnant le motif à l’autre';
  if (noticeMonths === null) return `${ending}.`;
  return `${ending}, par écrit et avec un préavis de ${noticeMonths}\u00a0mois. Les accueils déjà convenus vont à leur terme.`;
}

/** The text that both sides sign, as plain lines in French: the same facts give the same text, hence the same SHA-256. */
export function frameworkText(
  { schoolName, schoolUai, schoolSeat, companyName, siren, siret, companySeat, startOn, endOn }: FrameworkParties,
  terms: FrameworkTerms,
  contacts: Readonly<Record<FrameworkSide, readonly FrameworkContact[]>>,
): string {
  const seats = [...terms.seats].sort((one, other) => one.level - other.level);
  return [
    'CONVENTION-CADRE DE PARTENARIAT',
    '',
    `Entre ${listOf(schoolName, 'établissement de formation', schoolUai && `UAI ${schoolUai}`, schoolSeat, representedBy(contacts.school, 'représenté'))},`,
    `et ${listOf(companyName, 'entreprise', companyIds(siren, siret), companySeat, representedBy(contacts.company, 'représentée'))}.`,
    '',
    'Objet',
    terms.purpose.trim().replace(/\r\n?/g, '\n'),
    '',
    'Durée',
    `Années scolaires ${schoolYearWords(terms.firstYear)} à ${schoolYearWords(terms.lastYear)}\u00a0: du ${longDay(startOn, 'fr')} au ${longDay(endOn, 'fr')}.`,
    '',
    'Niveaux de formation concernés, et places par année scolaire',
    ...(seats.length === 0
      ? ['Aucun niveau ni nombre de places n’est fixé.']
      : seats.map(({ level, seats: count }) => `- ${LEVEL_WORDS[level]}\u00a0: ${count === 0 ? 'sans nombre fixé' : count}`)),
    '',
    'Personnes à contacter pour l’établissement',
    ...contacts.school.map(contactLine),
    '',
    'Personnes à contacter pour l’entreprise',
    ...contacts.company.map(contactLine),
    '',
    'Accueils',
    'Chaque accueil donne lieu à sa propre convention de stage ou à son propre contrat.',
    '',
    'Fin anticipée',
    terminationWords(terms.noticeMonths),
    '',
  ].join('\n');
}
