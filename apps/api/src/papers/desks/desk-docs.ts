import type { PaperRoutes } from '../kinds/paper-routes.js';

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

export interface DeskDocs {
  save: string;
  complete: string;
  remarks: string;
  /** Summary of the route that saves changes of an amendment. */
  saveChanges: string;
  completeChanges: string;
}

/** Summaries of routes by which the host writes, with or without an account. */
export const hostDocs = ({ host, hostPart, hostDone, school }: PaperRoutes['words']): DeskDocs => ({
  save: `Saves ${hostPart} while it is typed.`,
  complete: `${capital(hostPart)} is complete: ${hostDone}.`,
  remarks: `Remarks to the ${school}, or a wish to change the ${host}'s own part.`,
  saveChanges: 'Saves the fields that the motives open.',
  completeChanges: `${capital(hostPart)} is complete: the ${school} reads it.`,
});

export const schoolDocs = ({ host, school, schoolPart }: PaperRoutes['words']): DeskDocs => ({
  save: `Saves ${schoolPart} while it is typed.`,
  complete: `${capital(schoolPart)} is complete.`,
  remarks: `Remarks to ${host} or ${school}, field by field.`,
  saveChanges: `Saves ${schoolPart}, the days and the day from which it holds.`,
  completeChanges: `${capital(schoolPart)} is complete.`,
});
