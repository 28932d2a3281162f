import type { PaperRoutes } from '../kinds/paper-routes.js';

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Summaries of routes by which the host writes, with or without an account. */
export const hostDocs = ({ host, hostPart, hostDone, school }: PaperRoutes['words']) => ({
  save: `Saves ${hostPart} while it is typed.`,
  complete: `${capital(hostPart)} is complete: ${hostDone}.`,
  remarks: `Remarks to the ${school}, or a wish to change the ${host}'s own part.`,
});

export const schoolDocs = ({ host, school, schoolPart }: PaperRoutes['words']) => ({
  save: `Saves ${schoolPart} while it is typed.`,
  complete: `${capital(schoolPart)} is complete.`,
  remarks: `Remarks to ${host} or ${school}, field by field.`,
});
