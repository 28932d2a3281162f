import { describe, expect, it } from '@jest/globals';
import { titleForms } from './title-forms.js';

describe('the two forms of a title', () => {
  it.each([
    ['Technicien / Technicienne de laboratoire', 'Technicien de laboratoire', 'Technicienne de laboratoire'],
    ['Cariste pointeur / Cariste pointeuse', 'Cariste pointeur', 'Cariste pointeuse'],
    ['Instrumentiste Industriel / Industrielle', 'Instrumentiste Industriel', 'Instrumentiste Industrielle'],
    ['Garçon / Serveuse de café', 'Garçon de café', 'Serveuse de café'],
    ['Garçon limonadier / Serveuse limonadière', 'Garçon limonadier', 'Serveuse limonadière'],
    ['Conducteur(trice) de ligne', 'Conducteur de ligne', 'Conductrice de ligne'],
    ['Technicien(ne) physicien(ne) labo', 'Technicien physicien labo', 'Technicienne physicienne labo'],
    ['Chef(fe) d’équipe', 'Chef d’équipe', 'Cheffe d’équipe'],
    ['Monteur(se)-câbleur(se) en électronique', 'Monteur-câbleur en électronique', 'Monteuse-câbleuse en électronique'],
    ['Régleur(euse)', 'Régleur', 'Régleuse'],
    ['Financier(ère)', 'Financier', 'Financière'],
    ['Infirmier(ière)', 'Infirmier', 'Infirmière'],
    ['Assistant(e) administratif(tive)', 'Assistant administratif', 'Assistante administrative'],
    ['Contremaître(sse)', 'Contremaître', 'Contremaîtresse'],
    ['Technicien (cienne)', 'Technicien', 'Technicienne'],
    ['Technicien·ne de laboratoire', 'Technicien de laboratoire', 'Technicienne de laboratoire'],
    ['Aide conducteur/conductrice de machines', 'Aide conducteur de machines', 'Aide conductrice de machines'],
  ])('%s', (title, masculine, feminine) => {
    expect(titleForms(title)).toEqual({ masculine, feminine });
  });

  it.each([
    'Pilote de ligne',
    'Analyste biologie/microbiologie en industrie',
    'Radio (NRBC)',
    'Responsable plate-forme expédition / Livraison',
  ])('is one where the signs tell no gender: %s', (title) => {
    expect(titleForms(title)).toEqual({ masculine: title, feminine: title });
  });
});
