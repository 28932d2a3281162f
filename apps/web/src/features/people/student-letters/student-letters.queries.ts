import { studentLettersList, studentLettersListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';

const PAGE = 30;

/** Letters, newest first. */
export const lettersAboutMe = cursorPages(studentLettersListQueryKey(), ({ cursor, signal }) =>
  studentLettersList({ query: { limit: PAGE, cursor }, signal }),
);
