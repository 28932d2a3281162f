import { describe, expect, it } from '@jest/globals';
import { POST_CRITERIA, STUDENT_CRITERIA } from '../criteria/criteria.js';
import { explainMatch } from '../explain/explain-match.js';
import { TODAY } from '../facts/facts.sample.js';
import { pairOf } from '../facts/pair.js';
import {
  APPRENTICE,
  bts,
  COMPANY_DAYS,
  COMPANY_DAYS_LATE,
  COMPIEGNE,
  CONTRACT,
  core,
  DECLARED,
  DURY,
  EXPIRING,
  FIT,
  LESTREM,
  laboratory,
  type Person,
  type Post,
  preparing,
  productionLine,
  pupil,
  ROYE,
  SCHOOL_DAYS,
  UNTIL_APRIL,
} from './scenarios.sample.js';
import { WEIGHTS } from './weights.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const english = (level: 'b1' | 'b2') => ({ language: 'en', level }) as const;
const french = { language: 'fr', level: 'b2' } as const;
const round = { drivingLicenceNeeded: true, drivingLicenceReason: 'prélèvements en tournée.' };
const sugar = { sector: 'agri_food', size: 'large' } as const;

const REFUSED = {
  status: 'fermée',
  kind: 'autre type',
  'legal-age': 'âge ou sécurité',
  level: 'autre niveau',
  permit: 'permis',
  reach: 'hors de portée',
  dates: 'hors dates',
} as const;

/** Who, which offer, the verdict, and what decides: the condition that fails, or the criterion on which this case turns. */
// biome-ignore format: a table is read line by line
const TABLE: [cas: string, qui: Person, offre: Post, verdict: string, ce_qui_decide: string][] = [
  ['BTS chimie, Amiens, 30 km, offre à Nesle', bts(), laboratory(), 'hors de portée', '47,6 km, votre limite : 30 km.'],
  ['BTS chimie, Amiens, 30 km, offre à Compiègne', bts(), laboratory(COMPIEGNE), 'hors de portée', '68,9 km, votre limite : 30 km.'],
  ['BTS chimie, Amiens, 80 km, offre à Lestrem', bts({ limitKm: 80 }), laboratory(LESTREM), 'hors de portée', '84,1 km, votre limite : 80 km.'],
  ['BTS chimie, commune non indiquée, offre à Dury', bts({ latitude: null, longitude: null }), laboratory(DURY), 'hors de portée', 'Indiquez votre commune pour connaître la distance.'],
  ['master chimie, offre à bac + 2', preparing('master-chimie'), laboratory({ ...DURY, targetLevels: [5] }), 'autre niveau', 'Niveau demandé : bac + 2. Le vôtre : bac + 5.'],
  ['CAP de production, offre à bac + 2', preparing('cap-conducteur-d-installations-de-production'), laboratory({ ...DURY, targetLevels: [5] }), 'autre niveau', 'Niveau demandé : bac + 2. Le vôtre : CAP.'],
  ['huit semaines libres, stage de dix semaines', bts(), laboratory({ ...DURY, durationWeeks: 10 }), 'hors dates', 'L’offre : 10 semaines, début entre le 11 janvier 2027 et le 18 janvier 2027. Vos dates pour ce type d’offre : du 11 janvier 2027 au 5 mars 2027.'],
  ['dates non indiquées', bts({ availability: [] }), laboratory({ ...DURY, startTo: '2027-01-11' }), 'hors dates', 'L’offre : 8 semaines, début le 11 janvier 2027. Indiquez vos dates pour ce type d’offre.'],
  ['bac pro libre en janvier, PFMP de juin', pupil(), productionLine({ ...DURY, kind: 'pfmp', durationWeeks: 4, startFrom: '2027-06-07', startTo: '2027-06-07' }), 'hors dates', 'L’offre : 4 semaines, début le 7 juin 2027. Vos dates pour ce type d’offre : du 11 janvier 2027 au 5 mars 2027.'],
  ['apprentissage qui commence quatre mois après la rentrée', bts(APPRENTICE), laboratory({ ...CONTRACT, ...DURY, startFrom: '2028-01-03', startTo: '2028-01-03' }), 'hors dates', 'L’offre : 104 semaines, début le 3 janvier 2028. Vos dates pour ce type d’offre : du 1er septembre 2027 au 31 août 2029.'],
  ['apprentissage d’un an, libre jusqu’en avril seulement pour ce type d’offre', bts({ kinds: ['internship', 'apprenticeship'], availability: UNTIL_APRIL }), laboratory({ ...CONTRACT, ...DURY, durationWeeks: 52, startFrom: '2027-01-04', startTo: '2027-01-18' }), 'hors dates', 'L’offre : 52 semaines, début entre le 4 janvier 2027 et le 18 janvier 2027. Vos dates pour ce type d’offre : du 4 janvier 2027 au 30 avril 2027.'],
  ['professionnalisation qui commence quatre mois avant la rentrée', bts({ ...APPRENTICE, kinds: ['professionalisation'] }), laboratory({ ...CONTRACT, ...DURY, kind: 'professionalisation', startFrom: '2027-05-03', startTo: '2027-05-03' }), 'hors dates', 'L’offre : 104 semaines, début le 3 mai 2027. Vos dates pour ce type d’offre : du 1er septembre 2027 au 31 août 2029.'],
  ['stage dont le début est passé', bts(), laboratory({ ...DURY, startFrom: '2026-11-02', startTo: '2026-11-16' }), 'hors dates', 'Le début prévu est passé : 16 novembre 2026.'],
  ['bac pro, 17 ans, agents chimiques dangereux', pupil(), productionLine({ ...DURY, kind: 'pfmp', hazards: ['chemical_agents'], employerDeclarations: DECLARED }), 'âge ou sécurité', 'Interdit avant 18 ans sans dérogation : agents chimiques dangereux. Il manque la déclaration de l’école. L’école envoie sa déclaration à l’inspection du travail avant le premier jour, puis un enseignant l’enregistre. Un avis médical d’aptitude de moins d’un an est demandé au premier jour. L’école fait établir l’avis, puis un enseignant en note la date, et elle seule.'],
  ['le même, l’école et l’avis en règle, la déclaration de l’entreprise expire pendant la période', pupil(FIT), productionLine({ ...DURY, kind: 'pfmp', hazards: ['chemical_agents'], employerDeclarations: EXPIRING }), 'âge ou sécurité', 'Interdit avant 18 ans sans dérogation : agents chimiques dangereux. La déclaration de l’entreprise ne vaut que jusqu’au 31 janvier 2027. L’entreprise envoie sa déclaration à l’inspection du travail avant le premier jour, puis l’enregistre pour son établissement.'],
  ['stage d’observation à 15 ans, agents chimiques, tout déclaré', pupil({ ...FIT, kinds: ['observation'], birthDate: '2011-12-01' }), productionLine({ ...DURY, kind: 'observation', durationWeeks: 1, hazards: ['chemical_agents'], employerDeclarations: DECLARED }), 'âge ou sécurité', 'Interdit pendant une observation : agents chimiques dangereux. Un poste sans ce risque est permis.'],
  ['professionnalisation à 26 ans, non inscrit à France Travail', bts({ ...APPRENTICE, kinds: ['professionalisation'], birthDate: '2001-09-01' }), laboratory({ ...CONTRACT, ...DURY, kind: 'professionalisation' }), 'âge ou sécurité', 'Le contrat de professionnalisation est ouvert de 16 à 25 ans révolus, et dès 26 ans aux demandeurs d’emploi. Une inscription à France Travail l’ouvre : montrez-la à votre école, qui la note.'],
  ['bac pro, 17 ans, travail de nuit', pupil(), productionLine({ ...DURY, kind: 'pfmp', hazards: ['night_work'] }), 'âge ou sécurité', 'Interdit avant 18 ans, sans dérogation possible : travail de nuit. Un poste sans ce risque est permis.'],
  ['bac pro, 17 ans, poste à partir de 18 ans', pupil(), productionLine({ ...DURY, kind: 'pfmp', minAge: 18 }), 'âge ou sécurité', 'Le poste demande 18 ans au premier jour. Un premier jour plus tardif, ou un poste sans âge minimal.'],
  ['apprentissage à 30 ans', bts({ ...APPRENTICE, birthDate: '1997-09-01' }), laboratory({ ...CONTRACT, ...DURY }), 'âge ou sécurité', 'L’apprentissage commence avant 30 ans, sauf exceptions. Une exception peut s’appliquer (suite d’un contrat, rupture subie, handicap, projet d’entreprise, sport de haut niveau, échec à l’examen) : montrez les papiers à votre école, qui la note. Sinon, un contrat de professionnalisation est possible.'],
  ['apprentissage à 15 ans, collège non fini', bts({ ...APPRENTICE, birthDate: '2012-03-15', lowerSecondaryFinished: false }), laboratory({ ...CONTRACT, ...DURY }), 'âge ou sécurité', 'À 15 ans, l’apprentissage demande d’avoir fini le collège. Commencez à 16 ans, ou à 15 ans avec l’attestation de fin de collège.'],
  ['stage d’observation à 14 ans', pupil({ kinds: ['observation'], birthDate: '2012-03-15' }), productionLine({ ...DURY, kind: 'observation', durationWeeks: 1 }), 'âge ou sécurité', 'Avant 15 ans, une place se trouve avec votre école seulement. C’est une règle de Sève : le Code du travail (art. L4153-1) admet des élèves dès 14 ans. À voir avec votre école.'],
  ['sans permis, tournée de prélèvements', bts(), laboratory({ ...DURY, ...round }), 'permis', 'Permis B demandé : prélèvements en tournée.'],
  ['stage cherché, emploi proposé', bts(), laboratory({ ...DURY, kind: 'job' }), 'autre type', 'Type d’offre : emploi. Vous cherchez : stage.'],
  ['place déjà trouvée', bts({ searching: false }), laboratory(DURY), 'fermée', 'La recherche est terminée.'],
  ['toutes les places prises', bts(), laboratory({ ...DURY, seatsLeft: 0 }), 'fermée', 'Toutes les places sont prises.'],
  ['offre réservée à un autre lycée', bts(), laboratory({ ...DURY, reservedSchoolIds: ['school-2'] }), 'fermée', 'L’offre est réservée à d’autres établissements.'],
  ['offre en pause', bts(), laboratory({ ...DURY, published: false }), 'fermée', 'L’offre n’est pas publiée.'],
  ['BTS chimie, toutes les compétences, laboratoire à Dury', bts(), laboratory(DURY), 'accord 8466, vous 7635, poste 9500', 'Métier 3684/3684 : C’est un métier que vous visez.'],
  ['le même, aucune compétence saisie', bts({ skills: [] }), laboratory(DURY), 'accord 7437, vous 7635, poste 7250', 'Compétences 2250/4500 : Aucune compétence saisie : la moitié des points en attendant.'],
  ['le même, trois compétences à apprendre, toutes enseignées', bts({ skillsToLearn: core('H1503').slice(5, 8) }), laboratory(DURY), 'accord 9732, vous 9977, poste 9500', 'Apprendre 2632/2632 : 3 compétences sur 3 que vous voulez apprendre.'],
  ['le même, laboratoire à Roye, limite de 50 km', bts({ limitKm: 50 }), laboratory(ROYE), 'accord 7270, vous 5888, poste 9500', 'Trajet 335/2105 : 42,8 km, votre limite : 50 km.'],
  ['le même, logement proposé à Lestrem', bts(), laboratory({ ...LESTREM, housingOffered: true }), 'accord 8479, vous 7657, poste 9500', 'Trajet 2105/2105 : Logement proposé : la distance ne compte pas.'],
  ['le même, travail à distance', bts(), laboratory({ ...LESTREM, remote: 'fully' }), 'accord 8479, vous 7657, poste 9500', 'Trajet 2105/2105 : Travail à distance, sans trajet.'],
  ['le laboratoire nomme le BTS chimie', bts(), laboratory({ ...DURY, certificationWanted: 'bts-metiers-de-la-chimie' }), 'accord 8658, vous 7635, poste 10000', 'Formation 2500/2500 : C’est le diplôme demandé par le poste.'],
  ['offre réservée à son propre lycée', bts(), laboratory({ ...DURY, reservedSchoolIds: ['school-1', 'school-2'] }), 'accord 8466, vous 7635, poste 9500', 'Trajet 2082/2105 : 5,3 km, votre limite : 30 km.'],
  ['avec le permis, tournée de prélèvements', bts({ hasDrivingLicence: true }), laboratory({ ...DURY, ...round }), 'accord 8466, vous 7635, poste 9500', 'Compétences 4500/4500 : 5 compétences sur 5, les plus rares comptent davantage.'],
  ['aucun métier visé pour l’instant', bts({ wantedRomeCodes: [] }), laboratory(DURY), 'accord 7526, vous 6256, poste 9444', 'Disponibilité 2222/2222 : 8 semaines sur 8, dès le 11 janvier 2027.'],
  ['le même, un autre métier visé : approvisionnement', bts({ wantedRomeCodes: ['N1303'] }), laboratory(DURY), 'accord 5394, vous 3951, poste 8500', 'Projet 0/1000 : Projet déclaré éloigné du poste.'],
  ['BTS chimie sur une ligne de production', bts(), productionLine({ ...DURY, targetLevels: [4, 5] }), 'accord 3769, vous 6240, poste 2700', 'Compétences 0/4500 : 0 compétence sur 5, les plus rares comptent davantage.'],
  ['BTS CIRA dans un laboratoire', preparing('bts-controle-industriel-et-regulation-automatique', { skills: core('I1304') }), laboratory(DURY), 'accord 2586, vous 3661, poste 2000', 'Métier 0/3684 : Loin des métiers que vous visez.'],
  ['BTS bioanalyses, anglais B2 demandé, B1 indiqué', preparing('bts-bioanalyses-en-laboratoire-de-controle', { skills: core('H1503'), languages: [english('b1')] }), laboratory({ ...DURY, languages: [english('b2')] }), 'accord 8538, vous 7928, poste 9250', 'Langues 750/1000 : Anglais B2 demandé, B1 indiqué.'],
  ['le même, aucune langue saisie', preparing('bts-bioanalyses-en-laboratoire-de-controle', { skills: core('H1503') }), laboratory({ ...DURY, languages: [english('b2')] }), 'accord 8430, vous 7928, poste 9000', 'Langues 500/1000 : Aucune langue saisie : la moitié des points en attendant.'],
  ['le même, anglais B2 indiqué, français B2 demandé', preparing('bts-bioanalyses-en-laboratoire-de-controle', { skills: core('H1503'), languages: [english('b2')] }), laboratory({ ...DURY, languages: [french] }), 'accord 8430, vous 7928, poste 9000', 'Langues 500/1000 : Français B2 demandé, non indiqué : la moitié des points.'],
  ['secteur et taille souhaités', bts({ sectorWishes: ['agri_food'], sizeWishes: ['large'] }), laboratory({ ...DURY, ...sugar }), 'accord 8538, vous 7754, poste 9500', 'Envies 500/500 : Le secteur et la taille que vous souhaitez.'],
  ['ni le secteur ni la taille souhaités', bts({ sectorWishes: ['materials'], sizeWishes: ['micro'] }), laboratory({ ...DURY, ...sugar }), 'accord 8226, vous 7254, poste 9500', 'Envies 0/500 : Ni le secteur ni la taille que vous souhaitez.'],
  ['alternance, calendriers de la classe et du poste accordés', bts({ schoolDays: SCHOOL_DAYS }), laboratory({ ...DURY, companyDays: COMPANY_DAYS }), 'accord 8466, vous 7635, poste 9500', 'Rythme et dates 1579/1579 : 20 jours sur 20 en entreprise hors de vos cours.'],
  ['alternance, la moitié des jours en entreprise sur des cours', bts({ schoolDays: SCHOOL_DAYS }), laboratory({ ...DURY, companyDays: COMPANY_DAYS_LATE }), 'accord 7583, vous 6845, poste 8500', 'Rythme et dates 789/1579 : 10 jours sur 20 en entreprise hors de vos cours.'],
  ['apprentissage qui commence deux mois avant la rentrée', bts(APPRENTICE), laboratory({ ...CONTRACT, ...DURY, startFrom: '2027-07-01', startTo: '2027-07-01' }), 'accord 7276, vous 6571, poste 8152', 'Disponibilité 652/2000 : 62 jours d’écart entre début et disponibilité.'],
  ['professionnalisation qui commence à la rentrée', bts({ ...APPRENTICE, kinds: ['professionalisation'] }), laboratory({ ...CONTRACT, ...DURY, kind: 'professionalisation' }), 'accord 8466, vous 7635, poste 9500', 'Rythme et dates 1579/1579 : Début le 1er septembre 2027, dans vos dates.'],
  ['bac pro, 17 ans, PFMP sans risque', pupil(), productionLine({ ...DURY, kind: 'pfmp' }), 'accord 8699, vous 8024, poste 9500', 'Métier 3684/3684 : C’est un métier que vous visez.'],
  ['bac pro, 18 ans au premier jour, agents chimiques dangereux', pupil({ birthDate: '2009-01-11' }), productionLine({ ...DURY, kind: 'pfmp', hazards: ['chemical_agents'] }), 'accord 8699, vous 8024, poste 9500', 'Formation 2000/2500 : Formation au métier du poste, au niveau demandé.'],
  ['bac pro, 17 ans, agents chimiques, entreprise et école ont déclaré, avis de l’année', pupil(FIT), productionLine({ ...DURY, kind: 'pfmp', hazards: ['chemical_agents'], employerDeclarations: DECLARED }), 'accord 8699, vous 8024, poste 9500', 'Métier 3684/3684 : C’est un métier que vous visez.'],
  ['apprentissage à 30 ans, exception vue par l’école', bts({ ...APPRENTICE, birthDate: '1997-09-01', legalExceptions: ['apprenticeship_above_29'] }), laboratory({ ...CONTRACT, ...DURY }), 'accord 8466, vous 7635, poste 9500', 'Rythme et dates 1579/1579 : Début le 1er septembre 2027, dans vos dates.'],
  ['stage payé un quart au-dessus du minimum, sans envie dite', bts(), laboratory({ ...DURY, payAboveMinimum: 2_500 }), 'accord 8462, vous 7629, poste 9500', 'Envies 375/500 : Rémunération de 25 % au-dessus du minimum légal.'],
  ['secteur souhaité, autre taille, payé au minimum', bts({ sectorWishes: ['agri_food'], sizeWishes: ['micro'] }), laboratory({ ...DURY, ...sugar, payAboveMinimum: 0 }), 'accord 8384, vous 7504, poste 9500', 'Envies 250/500 : Le secteur souhaité, mais une autre taille. Payé au minimum.'],
  ['stage d’observation à 15 ans', pupil({ kinds: ['observation'], birthDate: '2011-12-01' }), productionLine({ ...DURY, kind: 'observation', durationWeeks: 1 }), 'accord 8699, vous 8024, poste 9500', 'Formation 2000/2500 : Formation au métier du poste, au niveau demandé.'],
];

interface Told {
  verdict: string;
  reasons: string[];
}

function told({ facts: student, ...person }: Person, { facts: offer, ...post }: Post): Told {
  const explanation = explainMatch(pairOf(student, offer, { ...person, ...post }, TODAY), TODAY, WEIGHTS);
  if (!explanation.ok) {
    const { failed } = explanation;
    return {
      verdict: failed.map(({ constraint }) => REFUSED[constraint]).join(', '),
      reasons: failed.map(({ sentence }) => plain(sentence.fr)),
    };
  }
  const { studentScore, postScore, total, criteria } = explanation;
  return {
    verdict: `accord ${total}, vous ${studentScore}, poste ${postScore}`,
    reasons: criteria.map(({ label, points, possible, sentence }) => `${label.fr} ${points}/${possible} : ${plain(sentence.fr)}`),
  };
}

/** Totals were computed apart, by exact fractions from the tables of the ROME. */
describe('the cases that a teacher can read', () => {
  it.each(TABLE)('%s', (_case, student, offer, verdict, reason) => {
    const { verdict: said, reasons } = told(student, offer);
    expect(said).toBe(verdict);
    expect(reasons).toContain(reason);
  });

  it('are at least forty, each constraint and each criterion deciding one', () => {
    const verdicts = TABLE.map(([, , , verdict]) => verdict);
    const deciding = TABLE.map(([, , , , reason]) => reason.split(/ \d/)[0]);
    expect(TABLE.length).toBeGreaterThanOrEqual(40);
    expect(Object.values(REFUSED).filter((name) => !verdicts.includes(name))).toEqual([]);
    const weighing = [
      ...STUDENT_CRITERIA.filter(({ name }) => WEIGHTS.student[name].points > 0),
      ...POST_CRITERIA.filter(({ name }) => WEIGHTS.post[name].points > 0),
    ];
    const labels = weighing.map(({ label }) => label.fr);
    expect(labels.filter((label) => !deciding.includes(label))).toEqual([]);
  });
});
