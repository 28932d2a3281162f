import { SeededRandom } from '../seeded-random.js';
import type { ClassKey } from './classes.js';
import type { StudentSketch } from './student-sketch.js';

interface ClassList {
  classKey: ClassKey;
  /** Minimum and maximum age in years. */
  ages: readonly [number, number];
  /** Communes of residence; listed more often if more students live there. */
  communes: readonly [string, ...string[]];
  names: string;
}

/** Classes given as lists of names; everything else is drawn at random. */
const CLASS_LISTS: readonly ClassList[] = [
  {
    classKey: 'chimie',
    ages: [18, 20],
    communes: ['02691', '02691', '02340', '02785', '02575', '02095', '80620', '02173'],
    names:
      'Alexis Bruyant, Sacha Delcroix, Océane Wallet, Mattéo Lesur, Fanny Carlier, Ilyes Cherif, Justine Hautecœur, Baptiste Caudron, Lola Guilbert, Erwan Poiret, Salomé Flahaut, Killian Bocquet, Leïla Mebarki, Quentin Dassonville, Anaïs Duchaussoy, Tristan Boulogne, Marine Letellier, Samuel Ngoma, Coralie Deleau, Bastien Marlier, Noémie Prache, Dylan Quennehen',
  },
  {
    classKey: 'pilotage',
    ages: [18, 24],
    communes: ['60471', '60471', '60159', '60636', '02173', '02738', '80410', '60665'],
    names:
      'Florian Godart, Mélissa Bellanger, Jordan Cuvelier, Emma Thuilliez, Walid Amrani, Pauline Sagnier, Corentin Lecat, Ophélie Devaux, Steven Malézieux, Hanna Kowalski, Romain Gricourt, Naëlle Diop, Axel Vasselle, Margaux Legrand, Youssef Tazi, Célia Fontenelle, Rémi Hecquet, Andréa Tellier, Loïc Dembélé, Amandine Poulain, Thibault Caron-Lagache, Solène Picard',
  },
  {
    classKey: 'maintenance',
    ages: [15, 17],
    communes: ['80620', '80620', '80016', '80585', '80186', '80680', '80685', '80410'],
    names:
      'Ethan Dufresne, Nina Lavallard, Gaëtan Hurtel, Louane Baticle, Ryan Bensaïd, Tiago Ferreira, Léo Candelier, Maïssa Belkadi, Evan Grenier, Typhaine Coulon, Maxence Poiré, Logan Dheilly, Elsa Tournay, Amine Zerrouki, Victor Lepage, Kenza Lahlou, Simon Cailleux, Julie Dercourt, Ibrahim Coulibaly, Célestin Bourgois, Eva Lhomme, Malo Denis',
  },
  {
    classKey: 'biotechnologies',
    ages: [21, 25],
    communes: ['80021', '80021', '80021', '80131', '80379', '60057', '80212', '80001'],
    names:
      'Clémence Aubry, Raphaël Bertin, Aïcha Benmoussa, Guillaume Tardieu, Lucie Vandenbroucke, Étienne Rocher, Wassim Gharbi, Apolline Mercadier, Jonas Keller, Diane Savary, Mehdi Lakhdar, Valentine Hocq, Augustin Pérrin, Fatoumata Keita, Benoît Sallé, Iris Maréchal, Théophile Noël, Linh Nguyen, Alban Rivière, Eléa Constant, Oscar Dumoulin, Maud Sergent',
  },
  {
    classKey: 'eau',
    ages: [19, 22],
    communes: ['62041', '62041', '62498', '59178', '62119', '59122', '62498', '59350'],
    names:
      'Arthur Ledoux, Mélina Cordier, Yann Héricotte, Charlotte Bray, Sofiane Haddouche, Perrine Wattiez, Antonin Deprez, Lisa Marquant, Clément Fauquembergue, Rose Lebrun, Kevin Tassel, Inès Douchet, Marius Lamotte, Garance Pruvot, Elias Merlin, Flavie Dautricourt, Nicolas Vion, Chaïma Ouazzani, Titouan Bacquet, Émilie Loridan, Gautier Wasson, Zélie Brunel',
  },
];

/** Share of a class that has signed up without entering anything. */
const SILENT = 0.08;

export const CLASSMATES: readonly StudentSketch[] = CLASS_LISTS.flatMap(({ classKey, ages, communes, names }) =>
  names.split(', ').map((name) => {
    const random = new SeededRandom(`${classKey} ${name}`);
    const [firstName = '', ...rest] = name.split(' ');
    return {
      classKey,
      firstName,
      lastName: rest.join(' '),
      age: [random.between(...ages), random.between(0, 11)],
      communeInsee: random.pick(communes),
      ...(random.chance(SILENT) && { isProfileEmpty: true as const }),
    };
  }),
);
