const NO_BREAK = '\u00a0';

/** Adds French spacing: no-break spaces before : ; ? ! % » €, after «, and between a number and its unit. */
export const typeset = (text: string): string =>
  text
    .replace(/ ([:;?!%»€])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/(\d) (?=(h|km|kg|ans|mois|semaines|jours|tonnes|salariés|places?)\b)/g, `$1${NO_BREAK}`);
