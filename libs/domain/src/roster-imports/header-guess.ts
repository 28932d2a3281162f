import type { DropReason, RosterField } from './roster-field.js';
import { droppedBecause, foldedHeader } from './sensitive-columns.js';

/** A field and the confidence in it, 0 to 1. */
export interface FieldGuess {
  field: RosterField;
  confidence: number;
}

/** Exact headings, normalised, of SIECLE, Pronote, ÉcoleDirecte, Ypareo, Aurion and handmade lists. */
const EXACT: Readonly<Record<RosterField, string>> = {
  last_name:
    'nom|noms|nom famille|nom de famille|nom d usage|nom usage|nom usuel|nom de naissance|nom naissance|nom eleve|nom de l eleve|nom etudiant|nom de l etudiant|nom apprenant|nom de l apprenant|nom stagiaire|nom apprenti|nom patronymique|nom marital|nom de jeune fille|patronyme|last name|lastname|surname|family name|name|eleve nom',
  first_name:
    'prenom|prenoms|prenom 1|prenom1|1er prenom|premier prenom|prenom usuel|prenom d usage|prenom usage|prenom eleve|prenom de l eleve|prenom etudiant|prenom de l etudiant|prenom apprenant|prenom de l apprenant|prenom stagiaire|prenom apprenti|first name|firstname|given name|forename|eleve prenom|pren',
  full_name:
    'nom prenom|nom et prenom|nom prenoms|nom et prenoms|prenom nom|prenom et nom|noms et prenoms|noms prenoms|nom complet|eleve|eleves|etudiant|etudiants|apprenant|apprenants|apprenti|apprentis|stagiaire|stagiaires|identite|candidat|full name|student|nom prenom eleve|nom et prenom de l eleve|nom prenom de l eleve|nom et prenom de l etudiant|liste des eleves',
  birth_date:
    'date de naissance|date naissance|date naiss|datenaiss|date naiss eleve|date de naiss|naissance|ne le|nee le|ne e le|ne nee le|ddn|d naiss|dt naiss|dat naiss|dnais|dob|birth date|birthdate|date of birth|birthday|date naissance eleve|date de naissance eleve|date de naissance de l eleve|date de naissance apprenant|date de naissance de l apprenant|date nais|datedenaissance|datenaissance',
  class_name:
    'classe|classes|division|divisions|div|code division|code structure|libelle division|lib division|structure|cl|classe division|nom de la classe|nom classe|code classe|libelle classe|groupe|groupe classe|section|promotion|promo|class|class name|cod structure|code div|classe 2026|divcod|div cod|code structure d|classe actuelle|division actuelle',
  internal_number:
    'n interne|no interne|num interne|numero interne|nointerne|id interne|elenoet|eleve id|eleveid|identifiant|identifiant eleve|id eleve|id|num eleve|numero eleve|n eleve|no eleve|matricule|n etudiant|num etudiant|numero etudiant|code etudiant|code apprenant|code eleve|id apprenant|id siecle|n national interne|student number|student id|n gep|numero gep|code stagiaire|numero|n dossier|numero dossier|id ext|login ent|id prv ele|num elv',
  ine: 'ine|n ine|no ine|num ine|numero ine|id national|identifiant national|identifiant national eleve|ine bea|ine rnie|code ine|n national|numero national|ine apprenant|id nat|bea|ine eleve|n ine eleve|idnational|numero ine de l eleve|ien|codeine',
  email:
    'email|e mail|mail|mails|courriel|mel|adresse mail|adresse email|adresse e mail|adresse electronique|adresse courriel|adresse de messagerie|messagerie|email eleve|mail eleve|courriel eleve|e mail eleve|mail etudiant|email etudiant|email contact|email apprenant|mel eleve|adresse mail eleve|mail de l eleve|email de l eleve|email personnel|mail perso|mail etablissement|email ent|adr mail|email address',
  programme:
    'formation|formations|diplome|diplome prepare|libelle formation|libelle court formation|formation rncp|rncp|code rncp|formation cfd|cfd|mef|code mef|libelle mef|lib mef|formation suivie|intitule formation|intitule de la formation|cursus|filiere|specialite|code formation|programme|nom de la formation|mef libelle|certification|parcours',
};
const FIELDS = new Map(Object.entries(EXACT).flatMap(([field, names]) => names.split('|').map((name) => [name, field as RosterField])));

/** Looser patterns, tried when no exact heading matches. */
const LOOSE: readonly (readonly [RosterField, RegExp])[] = [
  ['email', /\b(e ?mail|mail|courriel|mel|messagerie)\b/],
  ['ine', /\bine\b/],
  ['birth_date', /\b(date|jour)\b.*\bnai\w*|\bnaissance\b|\bne e? ?le\b/],
  ['full_name', /\bnoms?\b.*\bprenoms?\b|\bprenoms?\b.*\bnoms?\b/],
  ['first_name', /\bprenoms?\b|\bfirst ?name\b/],
  ['last_name', /\bnoms?\b(?!.*\b(classe|formation|groupe|etablissement|entreprise|professeur|referent|fichier|site|ecole|lycee)\b)/],
  ['class_name', /\b(classe|division)\b/],
  ['internal_number', /\b(n|no|num|numero|id|identifiant)\b.*\b(eleve|etudiant|interne|apprenant)\b|\bmatricule\b/],
  ['programme', /\b(formation|diplome|mef|rncp)\b/],
];

/** Returns the field that a heading alone indicates. */
export function guessByHeader(header: string): FieldGuess | null {
  const folded = foldedHeader(header);
  if (folded === '' || droppedBecause(header)) return null;
  const exact = FIELDS.get(folded) ?? FIELDS.get(folded.replaceAll(' ', ''));
  if (exact) return { field: exact, confidence: 0.95 };
  const loose = LOOSE.find(([, says]) => says.test(folded));
  return loose ? { field: loose[0], confidence: 0.7 } : null;
}

const LEARNER_MARKS = /^(nom apprenant|prenom apprenant|date de naissance apprenant|ine apprenant|formation rncp)$/;
const LEARNER_KEPT =
  /^(nom apprenant|prenom apprenant|date de naissance apprenant|ine apprenant|email contact|formation rncp|formation cfd|libelle court formation|annee formation)$/;

/** Whether the headings are those of the national template by which training centres hand over their learners. */
export const isLearnerTemplate = (headers: readonly string[]): boolean =>
  headers.filter((header) => LEARNER_MARKS.test(foldedHeader(header))).length >= 3;

/** Returns why a column of that template is dropped; null for a kept one. */
export const droppedOfTemplate = (header: string): DropReason | null =>
  droppedBecause(header) ?? (LEARNER_KEPT.test(foldedHeader(header)) ? null : 'not_needed');
