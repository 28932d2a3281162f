/** Texts that hosts write about activities, equipment, leave, benefits and rules. */
export const HARMLESS_HOST_WORDS: readonly string[] = [
  'Découverte de l’atelier : horaires de 8 h 30 à 12 h 00 et de 13 h 30 à 17 h 30, du lundi au vendredi.',
  'Préparer les commandes ; mesurer le pH ; lire les normes ISO 9001:2015, NF EN 13849-1 et NF C 15-100.',
  'Casque EN 397, chaussures S3 (EN ISO 20345), lunettes EN 166.',
  'Congés du 24/12/2026 au 02/01/2027 ; repos le 2 mai.',
  'Tickets-restaurant de 9,20 €, remboursement de 50 % du transport, prime de 150 €.',
  'Participer à la tenue du compte Instagram et de la page Facebook de l’entreprise, sous le contrôle du tuteur.',
  'Accueil téléphonique et gestion des courriels des clients.',
  'Le règlement intérieur est affiché à l’entrée ; badge obligatoire ; téléphone interdit en atelier.',
  'Tension 230 V / 400 V, puissance 3 x 125 A, moteurs 1 500 tr/min, câble 3G2,5.',
  'Découverte de Python 3.11, Node.js, ASP.NET et Word 365.',
  'Cantine au 2e étage, 11 h 45 à 13 h 15, badge n° 12.',
  'Convention collective IDCC 1486, avenant n° 44 du 30 mars 2017.',
  'Travaux : perçage 6 mm, 8 mm, 10 mm, 12 mm, 14 mm.',
  'Prévenir le tuteur en cas d’absence, avant 9 h.',
  'Lun. 8h-12h/13h-17h, mar. 8h-12h/13h-17h',
  'Température 4 °C, 63 °C, -18 °C ; pH 4,5 à 7,2.',
];

/** Technical numbers and words that resemble contacts; the school checks them once. */
export const TECHNICAL_HOST_WORDS: readonly string[] = [
  'Prendre les mesures (10, 20, 30, 40, 50, 60 mm) et noter les écarts 0,1 0,2 0,3 0,4.',
  'Caisse : code-barres EAN 13, par exemple 3017620422003.',
  'Étiquetage : lots 20261201, 20261202 et 20261203.',
  'Signal sonore, line 3 de production',
  'Alimentation DC 24 V',
  'Configurer le routeur 192.168.1.1',
];
