import { studentSheetListMessages, studentSheetListMessagesQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import type { SheetPath } from '../sheet-path.js';

/** What companies wrote to a student under 18, page after page. */
export const messagePages = (path: SheetPath) =>
  cursorPages(studentSheetListMessagesQueryKey({ path }), ({ cursor, signal }) =>
    studentSheetListMessages({ path, query: { cursor }, signal }),
  );
