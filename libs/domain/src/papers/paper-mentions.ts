import type { AgreementKind } from '../agreements/agreement.js';
import { KINDS_OF_PAPERS } from './kinds/papers.js';

/** A mention that the paper of some kinds must hold, and where it stands. */
export interface PaperMention {
  mention: string;
  /** Article that asks for it, or the national model of a PFMP agreement (circulaire 2016-053). */
  source: string;
  kinds: readonly AgreementKind[];
  /** Title of its article, without number. */
  article(kind: AgreementKind): string;
  /** Words of the article by which the mention is found. */
  says: RegExp;
  /** Only a minor's paper holds it. */
  isOfMinors?: true;
}

const ALL: readonly AgreementKind[] = ['observation', 'pfmp', 'internship'];
const STAGES: readonly AgreementKind[] = ['pfmp', 'internship'];

const MODEL = 'circulaire 2016-053';
const code = (article: string): string => `Code de l’éducation, ${article}`;
const labour = (article: string): string => `Code du travail, ${article}`;

const row = (
  mention: string,
  source: string,
  kinds: readonly AgreementKind[],
  article: string | PaperMention['article'],
  says: RegExp,
): PaperMention => ({ mention, source, kinds, article: typeof article === 'string' ? () => article : article, says });
const ofMinors = (mention: PaperMention): PaperMention => ({ ...mention, isOfMinors: true });

/** Every mention whose place on the paper is certain, whatever the parties have filled; what they must fill first is in `MENTIONS` of libs/law. */
export const PAPER_MENTIONS: readonly PaperMention[] = [
  row('school', MODEL, ALL, 'Entre', /L’établissement d’enseignement/),
  row('uai', MODEL, ALL, 'Entre', /Code UAI/),
  row('school_contact', MODEL, ALL, 'Entre', /Joindre l’établissement/),
  row('host', MODEL, ALL, 'Entre', /L’organisme d’accueil/),
  row('siret', MODEL, ALL, 'Entre', /SIRET/),
  row('representatives', MODEL, ALL, 'Entre', /Représenté par.*Représenté par/s),
  row('student', MODEL, ALL, 'Entre', /L’élève ou l’étudiant/),
  row('student_contact', MODEL, ALL, 'Entre', /Adresse.*Téléphone/s),
  ofMinors(row('guardian', MODEL, ALL, 'Entre', /Représentant légal/)),
  ofMinors(row('guardian_phone', MODEL, ALL, 'Entre', /Téléphone du représentant légal/)),
  row('object', code('L124-1'), ALL, 'Objet', /./),
  row('status', code('L124-1'), ALL, 'Statut', /pas de contrat de travail/),
  row('course', code('D124-4, 1°'), ALL, 'Formation et compétences', /Formation/),
  row('skills', code('D124-4, 3°'), ALL, 'Formation et compétences', /Compétences/),
  row('workplace', code('D124-4, 4°'), ALL, (kind) => KINDS_OF_PAPERS[kind].activities, /Lieu/),
  row('dates', code('D124-4, 5°'), ALL, 'Dates, durée et présence', /Dates.*Durée totale/s),
  row('presence', code('D124-4, 6°'), ALL, 'Dates, durée et présence', /nuit, le dimanche ou un jour férié/),
  row('working_time', code('L124-14'), STAGES, 'Temps de présence et repos', /L124-14/),
  row('hours_of_observers', code('L332-3-1'), ['observation'], 'Temps de présence et repos', /par jour et .* par semaine/),
  ofMinors(row('hours_of_minors', labour('L3162-1'), STAGES, 'Temps de présence et repos', /L3162-1/)),
  ofMinors(row('breaks_of_minors', labour('L3162-3'), ALL, 'Temps de présence et repos', /Une pause de/)),
  ofMinors(row('rest_of_minors', labour('L3164-1'), STAGES, 'Temps de présence et repos', /de suite entre deux jours/)),
  ofMinors(row('nights_of_minors', labour('L3163-1'), ALL, 'Temps de présence et repos', /Aucune présence de/)),
  row('referent', code('D124-4, 2°'), ALL, 'Encadrement et suivi', /Enseignant référent/),
  row('tutor', code('D124-4, 2°'), ALL, 'Encadrement et suivi', /Tuteur.*Téléphone du tuteur/s),
  row('assessment', MODEL, ALL, 'Encadrement et suivi', /Évaluation de la période/),
  row('allowance', code('D124-4, 8°'), ALL, 'Gratification', /Gratification/),
  row('state_allowance', MODEL, ['pfmp'], 'Gratification', /L’État verse une allocation/),
  row('hazards', code('L124-14'), ALL, 'Sécurité', /risque/),
  row('dangerous_tasks', code('L124-14'), STAGES, 'Sécurité', /L124-14/),
  ofMinors(row('forbidden_work', labour('L4153-8'), ALL, 'Sécurité', /L4153-8/)),
  row('electrical_safety', MODEL, ['pfmp'], 'Sécurité', /R4544-9/),
  row('accidents', 'Code de la sécurité sociale, R412-4', ALL, 'Accidents', /une copie de la déclaration/),
  row('liability_insurance', code('D124-4, 9°'), ALL, 'Protection sociale et assurance', /Assurance.*Numéro de contrat/s),
  row('school_insurance', code('D124-4, 9°'), ALL, 'Protection sociale et assurance', /Assurance de l’établissement/),
  row('leave', code('D124-4, 10°'), ALL, 'Congés et autorisations d’absence', /absen/),
  row('early_end', code('D124-4, 11°'), ALL, 'Suspension et rupture', /par écrit/),
  row('notice', MODEL, ALL, 'Suspension et rupture', /Délai pour prévenir/),
  row('costs', MODEL, ['observation', 'internship'], 'Frais', /Repas.*Hébergement.*Transport/s),
  row('pedagogical_annex', MODEL, ['pfmp'], 'Annexe pédagogique', /Diplôme préparé.*Référent.*Tuteur/s),
  row('financial_annex', MODEL, ['pfmp'], 'Annexe financière', /Repas.*Hébergement.*Transport.*Assurance.*Gratification/s),
  row('benefits', code('D124-4, 13°'), STAGES, 'Avantages', /L124-13/),
  row('house_rules', code('D124-4, 14°'), ALL, 'Règlement intérieur', /règlement intérieur/),
  row('harassment', code('L124-12'), ALL, 'Droits et protection', /harcèlement/),
  row('made_at', MODEL, ALL, 'Signatures', /Fait à .*, le /),
];
