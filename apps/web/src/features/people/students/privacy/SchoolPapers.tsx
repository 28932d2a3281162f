import type { StudentProfile } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import css from './RuledList.module.css';

/** Papers that the school has recorded as seen. */
export function SchoolPapers({ profile: { fitnessNoticeOn, emancipatedOn, legalExceptions } }: { profile: StudentProfile }) {
  const { t } = useTranslation('privacy');
  const format = useFormat();
  const lines = [
    ...(fitnessNoticeOn ? [t('papers.fitness', { day: format.mediumDay(fitnessNoticeOn) })] : []),
    ...(emancipatedOn ? [t('papers.emancipated', { day: format.mediumDay(emancipatedOn) })] : []),
    ...legalExceptions.map((exception) => t(`papers.exception.${exception}`)),
  ];
  return (
    <FormSection title={t('papers.title')} hint={lines.length === 0 ? t('papers.none') : t('papers.hint')}>
      {lines.length > 0 && (
        <ul className={`bare-list ${css.list}`}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </FormSection>
  );
}
