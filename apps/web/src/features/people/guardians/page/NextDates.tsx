import { Box } from '@mantine/core';
import type { GuardianDate } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';

/** Upcoming dates of the child, soonest first. */
export function NextDates({ dates }: { dates: readonly GuardianDate[] }) {
  const { t } = useTranslation('guardian-page');
  const format = useFormat();
  return (
    <section aria-labelledby="dates">
      <Box component="h2" mb="sm" id="dates" className="h3">
        {t('dates.title')}
      </Box>
      {dates.length === 0 && <p>{t('dates.none')}</p>}
      <ol className="bare-list">
        {dates.map(({ kind, on, at, companyName }) => (
          <Columns component="li" key={`${kind} ${on} ${at}`} columns={1} gap="xxs" rule="below" py="sm">
            <p className="strong">
              {format.longDay(on)}
              {at && `, ${format.time(new Date(at))}`}
            </p>
            <p>{t(`dates.what.${kind}`, { company: companyName })}</p>
            <p className="small dimmed">
              <RelativeDay at={on} />
            </p>
          </Columns>
        ))}
      </ol>
    </section>
  );
}
