export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** Lowers the first letter for use inside a sentence, "stage"; an acronym keeps its capitals, "PFMP". */
export const uncapitalised = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLocaleLowerCase('fr'));
