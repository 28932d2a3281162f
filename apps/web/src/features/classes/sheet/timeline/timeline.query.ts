import { studentSheetTimeline, studentSheetTimelineQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';
import type { SheetPath } from '../sheet-path.js';

/** What happened in a search, page after page. */
export const timelinePages = (path: SheetPath) =>
  cursorPages(studentSheetTimelineQueryKey({ path }), ({ cursor, signal }) => studentSheetTimeline({ path, query: { cursor }, signal }));
