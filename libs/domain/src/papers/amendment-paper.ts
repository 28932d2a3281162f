import { amendedFields, type PlacementField } from '../agreements/amended-fields.js';
import { type AmendmentChanges, type AmendmentMotive, amendedDays, amendedParts } from '../agreements/amendment.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { mediumDay } from '../calendar/day-words.js';
import {
  type AgreementPaperFacts,
  allowanceTable,
  heading,
  paragraphs,
  parties,
  presenceTotal,
  signatureBlocks,
  UNUSUAL_TIMES_LABEL,
  unusualTimesWords,
} from './agreement-paper.js';
import { type Article, changesTable, effectArticle, numberedArticles } from './amendment-blocks.js';
import { amendmentTitle, KINDS_OF_PAPERS } from './kinds/papers.js';
import { listed } from './listed.js';
import type { PaperBlock, PaperDocument } from './paper-document.js';

export interface AmendmentPaperFacts extends AgreementPaperFacts {
  amendment: {
    number: number;
    motives: readonly AmendmentMotive[];
    reason: string;
    effectiveOn: CivilDate;
    changes: AmendmentChanges;
  };
  /** Day on which all had signed the agreement; null where it is not known. */
  signedOn: CivilDate | null;
}

const MOTIVES: Record<AmendmentMotive, string> = {
  dates: 'les dates',
  place: 'le lieu',
  topic: 'le sujet et les compétences',
  teacher: 'l’enseignant référent',
  tutor: 'le tuteur',
  pay: 'la gratification et les avantages',
  timetable: 'les horaires',
  interruption: 'une interruption',
  early_end: 'une fin anticipée',
};

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

/** An amendment in French: what was, what is, from when. Everything else stays as it was signed. `parts` and days are those before it. */
export function amendmentPaper(paper: AmendmentPaperFacts): PaperDocument {
  const { kind, number, student, host, amendment } = paper;
  const title = amendmentTitle(kind, amendment.number);
  return {
    title: `${title}\u00a0: ${student.name}, ${host.name}`,
    language: 'fr',
    foot: `${title}, ${student.name}${number === null ? ', aperçu' : `, version ${number}`}`,
    writtenAt: paper.writtenAt.toISOString(),
    blocks: [
      heading(title, 1),
      ...parties({ ...paper, parts: amendedParts(paper.parts, amendment.changes) }),
      ...articles(paper),
      ...signatureBlocks(paper),
    ],
  };
}

function articles(paper: AmendmentPaperFacts): PaperBlock[] {
  const { kind, amendment, signedOn } = paper;
  const signed = signedOn === null ? '' : `, signée le ${mediumDay(signedOn, 'fr')}`;
  const sections: Article[] = [
    [
      'Objet',
      [
        {
          kind: 'paragraph',
          text: `Le présent avenant modifie la ${KINDS_OF_PAPERS[kind].name}${signed}. Il porte sur ${listed(amendment.motives.map((motive) => MOTIVES[motive]))}.`,
        },
        ...paragraphs(amendment.reason),
      ],
    ],
    ['Ce qui change', [changesOf(paper)]],
    effectArticle(amendment.effectiveOn),
    ['Durée et gratification', presence(paper)],
    [
      'Ce qui ne change pas',
      [
        {
          kind: 'paragraph',
          text: 'Tout ce que l’avenant ne modifie pas reste comme il a été signé. La convention et ses avenants se lisent ensemble.',
        },
      ],
    ],
  ];
  return numberedArticles(sections);
}

const changesOf = ({ parts, startOn, endOn, amendment }: AmendmentPaperFacts): PaperBlock =>
  changesTable(amendedFields({ parts, days: { startOn, endOn } }, amendment.changes, 'fr'), (field) => FIELDS[field]);

/** Of the whole placement with the days of the amendment: hours and allowance change on its day of effect. */
function presence({ presence: planned, allowance, startOn, endOn, student, parts, amendment }: AmendmentPaperFacts): PaperBlock[] {
  const days = amendedDays({ startOn, endOn }, amendment.changes);
  const { host } = amendedParts(parts, amendment.changes);
  return [
    { kind: 'paragraph', text: `Du ${mediumDay(days.startOn, 'fr')} au ${mediumDay(days.endOn, 'fr')}\u00a0: ${presenceTotal(planned)}.` },
    { kind: 'facts', facts: [{ label: UNUSUAL_TIMES_LABEL, value: unusualTimesWords({ ...days, student, host }) }] },
    ...(allowance.length === 0 ? [] : [allowanceTable(allowance)]),
  ];
}
