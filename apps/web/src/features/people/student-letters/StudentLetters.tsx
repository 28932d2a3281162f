import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shell/page/Page.js';
import { PageHead } from '../../../shell/page/PageHead.js';
import { LinkButton } from '../../../ui/actions/LinkButton.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import { MoreRows } from '../../../ui/lists/MoreRows.js';
import { StudentLetterRow } from './StudentLetterRow.js';
import { lettersAboutMe } from './student-letters.queries.js';

/** Letters that Sève sent to the student, and to others about the student. */
export function StudentLetters() {
  const { t } = useTranslation('student-letters');
  const list = useInfiniteQuery({ ...lettersAboutMe, throwOnError: true });
  const letters = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page width="reading">
      <PageHead
        title={t('title')}
        context={
          <>
            {t('context')} <Link to="/profil/confidentialite">{t('back')}</Link>
          </>
        }
      />
      <p>
        <Link to="/compte/courriels">{t('preferences')}</Link>
      </p>
      {letters.length === 0 && !list.isPending && (
        <EmptyState title={t('none')} action={<LinkButton to="/offres">{t('find-offer')}</LinkButton>}>
          {t('none-why')}
        </EmptyState>
      )}
      <ul className="bare-list">
        {letters.map((letter) => (
          <StudentLetterRow key={letter.id} letter={letter} />
        ))}
      </ul>
      <MoreRows {...list} />
    </Page>
  );
}
