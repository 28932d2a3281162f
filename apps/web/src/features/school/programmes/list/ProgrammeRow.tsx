import { Flex } from '@mantine/core';
import type { ProgrammeSummary } from '@seve/api-client';
import { IconAlertTriangle, IconCalendarEvent } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';

/** A programme with its next period, or with the facts missing for a countdown. */
export function ProgrammeRow({ programme }: { programme: ProgrammeSummary }) {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const words = useOfferWords();
  const { id, name, certification, kinds, periods, alternates, classes, isArchived } = programme;
  const next = periods.find(({ endOn }) => endOn >= format.today);
  const Glyph = next || alternates ? IconCalendarEvent : IconAlertTriangle;
  return (
    <Columns component="li" columns="minmax(0, 1fr) minmax(0, 22rem)" from="tablet" gap="lg" rowGap="xs" align="start" rule="below" py="md">
      <div>
        <h3 className="row-title">
          <Link to="/etablissement/formations/$programmeId" params={{ programmeId: id }}>
            {name}
          </Link>
        </h3>
        <p className="small dimmed">
          {[certification.title, ...kinds.map((kind) => words.kind(kind))].filter((part) => part !== name).join(' · ')}
        </p>
        <p className="small">
          {classes.length === 0 ? t('row.no-class') : t('row.classes', { names: classes.map((one) => one.name).join(', ') })}
        </p>
      </div>
      {!isArchived && (
        <Flex component="p" gap="xs" className="small">
          <Glyph
            size={18}
            stroke={1.6}
            aria-hidden="true"
            color={next || alternates ? 'var(--accent)' : 'var(--waiting-text)'}
            style={{ flex: 'none' }}
          />
          <span>
            {next
              ? t('row.period', { kind: words.kind(next.kind), days: format.dayRange(next.startOn, next.endOn), count: next.weeks })
              : alternates
                ? t('row.alternates')
                : t('row.no-period')}
          </span>
        </Flex>
      )}
    </Columns>
  );
}
