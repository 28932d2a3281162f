import { type AmendmentChanges, type AmendmentMotive, amendedDays, amendedParts } from '../../agreements/amendment.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import { mediumDay } from '../../calendar/day-words.js';
import {
  type AgreementPaperFacts,
  allowanceTable,
  parties,
  presenceTotal,
  UNUSUAL_TIMES_LABEL,
  unusualTimesWords,
} from '../agreement-paper.js';
import { facts, letterhead, paragraph } from '../paper-blocks.js';
import type { PaperBlock, PaperDocument } from '../paper-document.js';
import { amendedFields, type PlacementField } from './amended-fields.js';
import { type AmendmentText, amendmentDocument } from './amendment-document.js';
import { MOTIVE_WORDS } from './motive-words.js';

export interface AmendmentPaperFacts extends AgreementPaperFacts {
  amendment: AmendmentText<AmendmentMotive, AmendmentChanges>;
  /** Day on which all had signed the agreement; null where it is not known. */
  signedOn: CivilDate | null;
}

const FIELDS: Record<string, string> = {
  startOn: 'Premier jour',
  endOn: 'Dernier jour',
  interruption: 'Interruption',
  earlyEnd: 'Fin anticipée',
  workplace: 'Lieu de travail',
  department: 'Service',
  activities: 'Activités confiées',
  equipment: 'Équipement',
  hazards: 'Risques du poste',
  skills: 'Compétences',
  referentName: 'Enseignant référent',
  referentEmail: 'Courriel du référent',
  referentPhone: 'Téléphone du référent',
  tutorName: 'Tuteur',
  tutorJob: 'Fonction du tuteur',
  tutorEmail: 'Courriel du tuteur',
  tutorPhone: 'Téléphone du tuteur',
  allowance: 'Gratification',
  benefits: 'Avantages',
  timetable: 'Présence',
} satisfies Record<PlacementField, string> & Record<string, string>;

/** An amendment of an agreement. `parts`, `startOn` and `endOn` are those before the amendment. */
export function amendmentPaper(paper: AmendmentPaperFacts): PaperDocument {
  const { student, host, parts, startOn, endOn, amendment } = paper;
  return amendmentDocument({
    ...paper,
    ...{ studentName: student.name, hostName: host.name },
    top: letterhead(paper.school),
    parties: parties({ ...paper, parts: amendedParts(parts, amendment.changes) }),
    motiveWords: MOTIVE_WORDS.fr.agreement,
    fields: amendedFields('agreement', { parts, days: { startOn, endOn } }, amendment.changes, 'fr'),
    labelOf: (field) => FIELDS[field],
    terms: ['Durée et gratification', presence(paper)],
    unchanged: 'La convention et ses avenants se lisent ensemble.',
  });
}

/** Presence and allowance of the whole placement with the amended days. Hours and allowance change on the day of effect. */
function presence({ presence: planned, allowance, startOn, endOn, student, parts, amendment }: AmendmentPaperFacts): PaperBlock[] {
  const days = amendedDays({ startOn, endOn }, amendment.changes);
  const { host } = amendedParts(parts, amendment.changes);
  return [
    paragraph(`Du ${mediumDay(days.startOn, 'fr')} au ${mediumDay(days.endOn, 'fr')}\u00a0: ${presenceTotal(planned)}.`),
    facts([UNUSUAL_TIMES_LABEL, unusualTimesWords({ ...days, student, host })]),
    ...(allowance.length === 0 ? [] : [allowanceTable(allowance)]),
  ];
}
