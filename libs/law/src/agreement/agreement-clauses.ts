import { MINOR_LIMITS, OBSERVATION_LIMITS } from '../minors/minor-limits.js';
import { NIGHT_ENDS_AT } from '../time/night.js';
import { hoursIn } from '../wording.js';

/** Hours within which the host declares an accident to the CPAM, Sundays and legal holidays not counted (R441-3 CSS). */
export const ACCIDENT_HOURS = 48;
const HOUR = 60;

const { dayMinutes, weekMinutes, withoutBreakMinutes, breakMinutes, restHours, nightFromHour } = MINOR_LIMITS;
const inFrench = (minutes: number): string => hoursIn(minutes).fr;

/** Clauses with figures of the law, in French, as agreements print them. */
export const AGREEMENT_CLAUSES = {
  accident: `En cas d’accident sur place ou sur le trajet, l’organisme d’accueil prévient l’établissement le jour même. Il déclare l’accident à la caisse primaire d’assurance maladie dans les ${ACCIDENT_HOURS}\u00a0heures, dimanches et jours fériés non compris, et envoie une copie de la déclaration à l’établissement (articles L412-8 et R412-4 du Code de la sécurité sociale).`,
  hoursOfMinors: `Avant 18\u00a0ans, la présence est de ${inFrench(dayMinutes)} par jour et ${inFrench(weekMinutes)} par semaine au plus (article L3162-1 du Code du travail).`,
  hoursOfObservers: `La présence est de ${inFrench(OBSERVATION_LIMITS.dayMinutes)} par jour et ${inFrench(OBSERVATION_LIMITS.weekMinutes)} par semaine au plus, ${inFrench(OBSERVATION_LIMITS.weekMinutesUnder15)} avant 15\u00a0ans.`,
  restOfMinors: `Une pause de ${breakMinutes}\u00a0minutes suit au plus ${inFrench(withoutBreakMinutes)} de présence. Le repos est de ${restHours.from16}\u00a0h de suite entre deux jours, ${restHours.under16}\u00a0h avant 16\u00a0ans, et de deux jours de suite par semaine. Aucune présence de ${nightFromHour.from16}\u00a0h à ${NIGHT_ENDS_AT / HOUR}\u00a0h, dès ${nightFromHour.under16}\u00a0h avant 16\u00a0ans, ni les jours fériés, sauf ce que la loi permet (articles L3162-3 à L3164-8 du Code du travail).`,
  /** No observation between 20:00 and 6:00, whatever the age (L332-3-1 of the Code de l'éducation). */
  restOfObservers: `Une pause de ${breakMinutes}\u00a0minutes suit au plus ${inFrench(withoutBreakMinutes)} de présence. Aucune présence de ${nightFromHour.under16}\u00a0h à ${NIGHT_ENDS_AT / HOUR}\u00a0h, ni les dimanches et jours fériés.`,
  dangerousWorkOfMinors:
    'Avant 18\u00a0ans, les travaux dangereux de la liste réglementaire sont interdits, sauf ceux que couvrent une déclaration de dérogation à l’inspection du travail et un avis médical d’aptitude (articles L4153-8, L4153-9 et R4153-40 du Code du travail).',
  dangersForObservers:
    'L’élève n’approche aucune machine en marche, aucun produit ni aucun lieu dont l’accès est interdit avant 18\u00a0ans (articles L4153-8 et D4153-15 à D4153-37 du Code du travail).',
} as const;
