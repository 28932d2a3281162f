import { describe, expect, it } from '@jest/globals';
import { guessColumns } from './column-guess.js';
import { guessByHeader } from './header-guess.js';
import type { DropReason, RosterField } from './roster-field.js';
import { droppedBecause } from './sensitive-columns.js';

const HEADERS: Readonly<Record<RosterField, string>> = {
  last_name: "NOM|Nom de famille|Nom d'usage|NOM_ELEVE|Nom de l'élève|nom_apprenant *|Patronyme|NOM DE NAISSANCE|Nom étudiant|Last name",
  first_name: "Prénom|PRENOM|Prénom 1|Prénom(s)|prenom_apprenant *|1er prénom|Prénom usuel|Prénom de l'élève|First name",
  full_name: 'Nom Prénom|NOM et Prénom|Élève|Nom / Prénom|Étudiant|Apprenant|Nom & prénom|Prénom NOM|Liste des élèves',
  birth_date:
    'Date de naissance|Né(e) le|DDN|Date naiss.|DATE_NAISS|DateNaiss|date_de_naissance_apprenant *|Naissance|D. Naiss|Date de naissance (JJ/MM/AAAA)',
  class_name: 'Classe|Division|DIV|Code structure|Libellé division|Code classe|Promotion|Groupe classe|Classe actuelle',
  internal_number: 'N° interne|Numéro interne|ELENOET|ELEVE_ID|Identifiant|Matricule|N° élève|N° étudiant|Code apprenant',
  ine: 'INE|N° INE|ID_NATIONAL|Identifiant national|ine_apprenant|INE-BEA|Numéro INE|INE_RNIE|Code INE',
  email: 'E-mail|Courriel|Adresse mail|Mél|email_contact *|Adresse électronique|Mail étudiant|Email ENT|Adresse e-mail',
  programme: 'Formation|Diplôme préparé|MEF|Libellé MEF|formation_rncp *|libelle_court_formation|Spécialité|Filière|Cursus',
};

const DROPPED: Readonly<Partial<Record<DropReason, string>>> = {
  sex: 'Sexe|CODE_SEXE|Genre|Civilité|sexe_apprenant *|H/F',
  disability: 'rqth_apprenant|RQTH|date_rqth_apprenant|Handicap|MDPH|BOE',
  birth_place: 'code_postal_de_naissance_apprenant|Commune de naissance|Lieu de naissance|Né(e) à|Ville naissance',
  nationality: 'Nationalité|Pays|Groupe ethnique',
  address: 'Adresse|adresse_apprenant *|Code postal|CP|Ville|Adresse 1|Commune',
  phone: 'Tél.|Téléphone portable|tel_apprenant|Mobile|Portable élève',
  guardian:
    'Personne à prévenir|Personnes à prévenir en cas d’urgence|Contact d’urgence|Tél. urgence|Profession du père|Responsable légal 1|Nom du père|Mail parents|responsable_apprenant_mail1|Tél. mère|Tuteur|Nom du représentant|Adresse mail des responsables|E-mail famille|Mail de la famille|Courriel famille',
  health: 'N° sécu|Allergies|Infirmerie|Passage à l’infirmerie|Vaccins à jour|Vaccinations|Médecin traitant|Régime alimentaire|Grossesse',
  support:
    "Projet d'accompagnement|Projet d’accompagnement|PROJET D ACCOMPAGNEMENT|PAP|P.A.P.|P.A.P|PAP / PPRE|PPRE|PPS|P.P.S.|PAI|A.E.S.H.|AESH|AesH mutualisé|Accompagnant|Tiers temps|Tiers-temps|1/3 temps et aménagements|TIERSTEMPS|Dys|DYS-lexie|Dyslexie|Troubles DYS|TDAH|EBEP|ULIS|Segpa|Besoins éducatifs particuliers|BesoinsParticuliers|Aménagements d’examen|Aménag.|1/3 temps|Tps majoré|Temps majoré|Majoration temps|Projet d’accueil individualisé|Projet personnalisé de scolarisation|Programme personnalisé de réussite éducative",
  religion: 'Religion|Confession|Sans porc|Catéchèse',
  family:
    'Situation familiale|situation_familiale|Situation de famille|Bourse|Boursier|Échelon de bourse|ASE|Garde alternée|CSP|Quotient familial|Profession|N° allocataire CAF|Suivi éducatif|Mesure de placement',
  bank: 'IBAN|RIB|I.B.A.N.|BIC|Coordonnées bancaires|IBAN élève',
};

const cases = <Name extends string>(table: Readonly<Partial<Record<Name, string>>>) =>
  Object.entries(table).flatMap(([name, headers]) => (headers as string).split('|').map((header) => [header, name as Name] as const));

describe('the heading of a column', () => {
  it.each(cases(HEADERS))('%s is read as %s', (header, field) => {
    expect([droppedBecause(header), guessByHeader(header)?.field]).toEqual([null, field]);
  });

  it.each(cases(DROPPED))('%s is dropped for %s', (header, reason) => {
    expect([droppedBecause(header), guessByHeader(header)]).toEqual([reason, null]);
  });

  it.each(['Observations', 'LV1', 'Régime', 'Colonne1', '', 'Moyenne'])('%p says nothing', (header) => {
    expect([droppedBecause(header), guessByHeader(header)]).toEqual([null, null]);
  });
});

describe('the columns of a list', () => {
  const guess = (...columns: [header: string, ...samples: string[]][]) =>
    guessColumns(
      columns.map(([header, ...samples]) => ({ header, samples })),
      '2026-11-28',
    ).map(({ field }) => field);

  it('each field is taken once, by the surest column', () => {
    expect(guess(['Nom', 'DURAND'], ['Nom de la classe', '2A'], ['Prénom', 'Luc'], ['Prénom 2', 'Jean'], ['Élève', 'DURAND Luc'])).toEqual([
      'last_name',
      'class_name',
      'first_name',
      null,
      null,
    ]);
  });

  it('what stands in the cells is believed before a heading that cannot be', () => {
    expect(guess(['Nom', '12/03/2008', '01/04/2007'], ['A', 'DURAND Luc', 'MARTIN Ève'])).toEqual(['birth_date', 'full_name']);
  });

  it('without headings the cells tell', () => {
    const columns = guess(
      ['', 'DURAND Luc', 'MARTIN Ève'],
      ['', '2008-03-12', '2007-04-01'],
      ['', '1234567890K', '1234567891L'],
      ['', 'a@x.fr', 'b@x.fr'],
    );
    expect(columns).toEqual(['full_name', 'birth_date', 'ine', 'email']);
  });
});
