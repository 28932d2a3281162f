import { DEMO_ACCOUNTS } from '../demo-accounts.js';
import { SKILL } from '../skill-names.js';
import { CLASSMATES } from './classmates.js';
import { type StudentSketch, sketches } from './student-sketch.js';

const BAC_PRO = sketches('procedes', [
  ['Enzo', 'Lemoine', [16, 4], '80021'],
  ['Inaya', 'Traoré', [16, 9], '80489', { wanted: ['H1531', 'H2301'] }],
  ['Théo', 'Gambier', [17, 1], '80212', { wanted: ['H2301', 'H1531'] }],
  ['Lilou', 'Cauchois', [17, 2], '80570', { wanted: ['H1531', 'H1303'] }],
  ['Mohamed', 'Ouali', [17, 3], '80021', { wanted: ['H2301', 'H1303'] }],
  ['Jules', 'Fouquet', [16, 7], '80799', { wanted: ['H2301', 'H1531'] }],
  ['Assia', 'Rahmani', [17, 5], '80021', { wanted: ['H1303', 'H2301'], kinds: ['internship', 'apprenticeship'] }],
  ['Nolan', 'Debeauvais', [17, 6], '80016', { wanted: ['H1531', 'H2304'] }],
  ['Clara', 'Sénéchal', [17, 2], '80680'],
  ['Kylian', 'Dumont', [18, 6], '80186', { kinds: ['internship'], wanted: ['H2301', 'H2304'], limitKm: 40 }],
  ['Aminata', 'Seed', [18, 3], '80021', { kinds: ['internship', 'apprenticeship', 'pfmp'], wanted: ['H2304', 'H2301'], limitKm: 60 }],
  ['Mathis', 'Roussel', [18, 9], '80561', { kinds: ['internship', 'apprenticeship'], wanted: ['H2304', 'H2301'], limitKm: 50 }],
  ['Romane', 'Pillot', [16, 11], '80131', { isProfileEmpty: true }],
]);

const BTS = sketches('bioanalyses', [
  [
    DEMO_ACCOUNTS.student.firstName,
    DEMO_ACCOUNTS.student.lastName,
    [19, 8],
    '80799',
    {
      email: DEMO_ACCOUNTS.student.email,
      kinds: ['internship', 'apprenticeship'],
      wanted: ['H1503', 'H1224'],
      skills: [
        SKILL.testSamples,
        SKILL.checkConformity,
        SKILL.interpretResults,
        SKILL.prepareInstruments,
        SKILL.goodLaboratoryPractice,
        SKILL.calibrateInstruments,
        SKILL.collectSamples,
        SKILL.laboratoryNotebook,
        SKILL.prepareSolutions,
        SKILL.traceAnalyses,
        SKILL.measureAndAdjust,
        SKILL.biologicalSamples,
        SKILL.laboratorySafety,
        SKILL.receiveSamples,
        SKILL.analyseProducts,
      ],
      skillsToLearn: [SKILL.chromatography, SKILL.designProtocols, SKILL.iso17025, SKILL.spectroscopy],
      freeInDays: 28,
      freeWeeks: 18,
      limitKm: 70,
      licence: false,
      visibility: 'verified_companies',
    },
  ],
  ['Hugo', 'Delattre', [19, 5], '80021', { kinds: ['internship', 'apprenticeship'], wanted: ['H1503', 'H1531'], limitKm: 60 }],
  ['Chloé', 'Dubois', [20, 2], '80620', { kinds: ['internship', 'apprenticeship'], wanted: ['H1503'], limitKm: 45 }],
  ['Noé', 'Carpentier', [19, 10], '80620', { kinds: ['internship'], wanted: ['H1224', 'H1503'], limitKm: 30 }],
  ['Jade', 'Roussel', [19, 3], '80021', { kinds: ['internship'], wanted: ['H1503'], limitKm: 30 }],
  ['Sarah', 'Lemaire', [20, 7], '80685', { kinds: ['internship', 'apprenticeship'], wanted: ['H1214', 'H1503'], limitKm: 45 }],
  ['Manon', 'Crépin', [19, 1], '80680', { kinds: ['internship', 'apprenticeship'], wanted: ['H1503'], limitKm: 60 }],
  ['Rayan', 'Haddad', [21, 0], '80561', { kinds: ['internship'], wanted: ['H1531', 'H1503'], limitKm: 60 }],
  ['Lucas', 'Mercier', [20, 4], '80585', { kinds: ['internship', 'apprenticeship'], wanted: ['H1503', 'H1303'] }],
  ['Tom', 'Delaporte', [19, 6], '80212', { kinds: ['internship'], wanted: ['H1503'] }],
  ['Adam', 'Boulanger', [18, 11], '80001', { limitKm: 45 }],
  ['Inès', 'Lefebvre', [19, 9], '80021', { kinds: ['internship', 'job'], licence: true, limitKm: 75 }],
  ['Maëlys', 'Caron', [20, 1], '80410'],
  ['Yanis', 'Benali', [22, 5], '80016', { kinds: ['internship', 'apprenticeship', 'job'], licence: true, limitKm: 75 }],
  ['Élise', 'Hennequin', [19, 2], '80725', { isProfileEmpty: true }],
]);

const BUT = sketches('genie-chimique', [
  ['Paul', 'Marchand', [20, 8], '60159', { kinds: ['internship', 'job'], wanted: ['H1210', 'H1206'], limitKm: 60 }],
  ['Lina', 'Petit', [21, 3], '60471', { kinds: ['internship', 'job'], wanted: ['H1210', 'H1503'], limitKm: 60, licence: true }],
  ['Nathan', 'Leclercq', [20, 5], '60382', { wanted: ['H1210', 'H2701'] }],
  ['Camille', 'Vandamme', [21, 9], '02691', { wanted: ['H2701', 'H2301'], kinds: ['internship', 'apprenticeship'], limitKm: 80 }],
  ['Ousmane', 'Kanté', [22, 2], '60175', { limitKm: 80 }],
  ['Agathe', 'Flament', [20, 11], '60665', { wanted: ['H1303', 'H1210'] }],
  ['Louis', 'Thévenin', [21, 1], '60636'],
  ['Mei', 'Zhang', [20, 6], '60159', { wanted: ['H1210', 'H1206'] }],
  ['Gabriel', 'Nowak', [23, 4], '80685', { kinds: ['apprenticeship', 'job'], wanted: ['H2701', 'H1503'], licence: true }],
  ['Sofia', 'Almeida', [21, 7], '60509', { limitKm: 100 }],
  ['Martin', 'Quesnel', [20, 3], '02173', { kinds: ['internship', 'apprenticeship'], wanted: ['H2701', 'H1303'] }],
  ['Zoé', 'Lambert', [21, 5], '60159', { isProfileEmpty: true }],
]);

export const STUDENTS: readonly StudentSketch[] = [...BAC_PRO, ...BTS, ...BUT, ...CLASSMATES];
