import { Box } from '@mantine/core';
import type { LawHistoryView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';
import { LawValue } from './LawValue.js';
import { useLawWords } from './use-law-words.js';

/** All rows ever entered, newest first: author, date, and whether the row still counts. */
export function LawHistory({ history }: { history: readonly LawHistoryView[] }) {
  const { t } = useTranslation('law-parameters');
  const format = useFormat();
  const words = useLawWords();
  return (
    <section aria-labelledby="law-history">
      <Box component="h2" pb="md" id="law-history" className="h3">
        {t('history.title')}
      </Box>
      {history.length === 0 ? (
        <p>{t('history.none')}</p>
      ) : (
        <ol className="bare-list">
          {history.map(({ number, parameter, validFrom, value, source, authorName, createdAt, standing }) => (
            <Box component="li" py="md" key={number} className="anywhere ruled">
              <p className="strong">
                {words.name(parameter)} {t('tables.from', { day: format.mediumDay(validFrom) })}
              </p>
              <LawValue parameter={parameter} value={value} />
              <p lang="fr" className="small">
                {source}
              </p>
              <p className="small dimmed">
                {authorName
                  ? t('history.by', { instant: format.longInstant(createdAt), name: authorName })
                  : t('history.on', { instant: format.longInstant(createdAt) })}{' '}
                {t(`standing.${standing}`)}
              </p>
            </Box>
          ))}
        </ol>
      )}
    </section>
  );
}
