import { type ReportedThing, type SheetMessage, studentSheetListMessages, studentSheetListMessagesQueryKey } from '@seve/api-client';
import { REPORTED_THINGS } from '@seve/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cursorPages } from '../../../../../api/cursor-pages.js';
import { ReportButton } from '../../../../../ui/actions/ReportButton.js';
import { RelativeDay } from '../../../../../ui/format/RelativeDay.js';
import { MoreRows } from '../../../../../ui/lists/MoreRows.js';
import { usePostTitle } from '../../../../../ui/wording/use-post-title.js';
import type { SheetPath } from '../sheet-path.js';
import css from './CompanyMessages.module.css';

const isReported = (about: SheetMessage['about']): about is ReportedThing => REPORTED_THINGS.some((one) => one === about);

/** Messages of companies to a student under 18, page by page. */
const messagePages = (path: SheetPath) =>
  cursorPages(studentSheetListMessagesQueryKey({ path }), ({ cursor, signal }) =>
    studentSheetListMessages({ path, query: { cursor }, signal }),
  );

/** Full text of the companies' messages to a student under 18. Renders nothing without one. */
export function CompanyMessages({ path }: { path: SheetPath }) {
  const { t } = useTranslation('student-sheet');
  const pages = useInfiniteQuery({ ...messagePages(path), throwOnError: true });
  const messages = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  if (messages.length === 0) return null;
  return (
    <section aria-label={t('messages.title')}>
      <h2>{t('messages.title')}</h2>
      <p className="small dimmed">{t('messages.what')}</p>
      <ul className={`bare-list ${css.rows}`}>
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
      <MoreRows {...pages} />
    </section>
  );
}

function Message({ message }: { message: SheetMessage }) {
  const { t } = useTranslation('student-sheet');
  const titleOf = usePostTitle();
  const { act, about, aboutId, companyName, authorName, offerTitle, place, text, writtenAt, reportedAt } = message;
  return (
    <li>
      <p>
        {t(`messages.act.${act}`)} <span className="dimmed">{titleOf(offerTitle)}</span>
      </p>
      <blockquote className={`own-words ${css.words}`}>{[place, text].filter(Boolean).join('\n')}</blockquote>
      <p className="small dimmed">
        {[authorName, companyName].filter(Boolean).join(', ')}, <RelativeDay at={writtenAt} />
      </p>
      {isReported(about) && <ReportButton about={about} id={aboutId} as="teacher" company={companyName} reportedAt={reportedAt} />}
    </li>
  );
}
