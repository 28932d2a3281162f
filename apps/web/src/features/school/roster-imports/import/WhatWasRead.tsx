import { Box } from '@mantine/core';
import type { DropReason, RosterImportDetail } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { SheetChoice } from './SheetChoice.js';

/** Says how the file was read, and which columns are not stored. */
export function WhatWasRead({ found }: { found: RosterImportDetail }) {
  const { t } = useTranslation('roster-import');
  const { format, encoding, separator, sheet, sheets, lines, gone, formulas, dropped } = found;
  const reasons = [...new Set(dropped.map(({ reason }) => reason))];
  const headersOf = (reason: DropReason) =>
    dropped
      .filter((one) => one.reason === reason)
      .map(({ header }) => header || t('read.unnamed'))
      .join(', ');
  return (
    <section aria-labelledby="read">
      <h2 id="read" className="h3">
        {t('read.title')}
      </h2>
      <p>
        {t('read.lines', { count: lines })}{' '}
        {t(`read.format.${format}`, { encoding: encoding ?? '', separator: nameOf(separator), sheet: sheet ?? '' })}
      </p>
      {sheets.length > 1 && <SheetChoice key={found.id} found={found} />}
      {gone > 0 && <p className="small">{t('read.gone', { count: gone })}</p>}
      {formulas > 0 && <p className="small">{t('read.formulas', { count: formulas })}</p>}
      {reasons.length > 0 && (
        <Box component="details" mt="xs" className="small">
          <summary>{t('read.dropped', { count: dropped.length })}</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>
                {t(`read.reason.${reason}`)} : {headersOf(reason)}
              </li>
            ))}
          </ul>
        </Box>
      )}
    </section>
  );
}

const nameOf = (separator: string | null): string => (separator === '\t' ? 'tab' : (separator ?? ''));
