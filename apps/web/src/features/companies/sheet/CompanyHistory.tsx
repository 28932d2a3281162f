import { Box, Flex } from '@mantine/core';
import type { CompanySheetView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { CompanyChip } from '../../../ui/chips/CompanyChip.js';
import { RelativeDay } from '../../../ui/format/RelativeDay.js';
import css from './CompanySheet.module.css';

/** What the campus decided, the newest first. */
export function CompanyHistory({ company: { history } }: { company: CompanySheetView }) {
  const { t } = useTranslation('companies');
  return (
    <section aria-labelledby="history">
      <Box component="h2" pb="sm" id="history" className="h3">
        {t('sheet.history')}
      </Box>
      {history.length === 0 && <p className="dimmed">{t('sheet.no-history')}</p>}
      <ol className="bare-list">
        {history.map(({ to, at, by, comment }) => (
          <Flex component="li" direction="column" gap="xxs" key={String(at)} className={css.line}>
            <Flex component="p" rowGap="xs" columnGap="md" align="center" wrap="wrap">
              <CompanyChip status={to} />
              <RelativeDay at={at} />
            </Flex>
            {by && <p className="small dimmed">{t('sheet.by', { name: by })}</p>}
            {comment && <p className={`own-words ${css.comment}`}>{comment}</p>}
          </Flex>
        ))}
      </ol>
    </section>
  );
}
