import { Box, Button } from '@mantine/core';
import { type SearchEvent, studentSheetTimeline, studentSheetTimelineQueryKey, type TimelineEvent } from '@seve/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cursorPages } from '../../../../../api/cursor-pages.js';
import { Timeline, type TimelineStep } from '../../../../../art/progress/Timeline.js';
import { RowSkeleton } from '../../../../../ui/feedback/RowSkeleton.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import { useHistoryWords } from '../../../../../ui/wording/use-history-words.js';
import { usePostTitle } from '../../../../../ui/wording/use-post-title.js';
import type { SheetPath } from '../sheet-path.js';
import { useRemoveNote } from './use-remove-note.js';

/** Only teachers receive notes (`TimelineEvent`). */
type SheetEvent = SearchEvent | TimelineEvent;

/** Events of the search, page by page. */
const timelinePages = (path: SheetPath) =>
  cursorPages(studentSheetTimelineQueryKey({ path }), ({ cursor, signal }) => studentSheetTimeline({ path, query: { cursor }, signal }));

/** Events of the search, newest first. */
export function SearchTimeline({ path }: { path: SheetPath }) {
  const { t } = useTranslation('student-sheet');
  const pages = useInfiniteQuery(timelinePages(path));
  const titleOf = useEventTitle();
  if (pages.isError) return <p role="alert">{pages.error.message}</p>;
  if (!pages.data) return <RowSkeleton />;
  const steps = pages.data.pages
    .flatMap(({ items }): SheetEvent[] => items)
    .map(
      (event): TimelineStep => ({
        key: `${event.kind} ${event.id}`,
        state: 'done',
        title: titleOf(event),
        who: <EventWords event={event} path={path} />,
        when: <RelativeDay at={('noteOn' in event && event.noteOn) || event.at} />,
      }),
    );
  return (
    <>
      <Timeline steps={steps} />
      {pages.hasNextPage && (
        <Button variant="default" size="sm" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('timeline.more')}
        </Button>
      )}
    </>
  );
}

function EventWords({ event, path }: { event: SheetEvent; path: SheetPath }) {
  const { t } = useTranslation('student-sheet');
  const titleOf = usePostTitle();
  const { way } = useHistoryWords();
  const remove = useRemoveNote();
  if (!('text' in event) || event.kind !== 'note') {
    const place = event.companyName && `${event.companyName}, ${titleOf(event.offerTitle)}`;
    return event.via === null || place === null ? place : `${place} · ${way(event.via)}`;
  }
  return (
    <>
      <Box component="p" c="var(--ink)" className="own-words">
        {event.text}
      </Box>
      <p className="micro">
        {event.authorName}
        {event.isRemovable && (
          <Button
            ml="xs"
            variant="subtle"
            size="compact-sm"
            loading={remove.isPending}
            onClick={() => remove.mutate({ path: { ...path, noteId: event.id } })}
          >
            {t('note.remove')}
          </Button>
        )}
      </p>
    </>
  );
}

/** Returns a function that names an event. */
function useEventTitle(): (event: SheetEvent) => string {
  const { t } = useTranslation('student-sheet');
  return (event) => {
    const { kind, state } = event;
    if (kind === 'application') return t(`event.application.${state}`);
    if (kind === 'invitation') return t(`event.invitation.${state}`);
    if (kind !== 'note') return t(`event.${kind}`);
    return 'noteKind' in event ? t(`note.kinds.${event.noteKind ?? 'note'}`) : '';
  };
}
