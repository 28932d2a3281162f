import { Box } from '@mantine/core';
import type { PublicProgramme } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Columns } from '../layout/Columns.js';
import css from './ProgrammeLine.module.css';
import { usePeriodWords } from './use-period-words.js';
import { YearStrip } from './YearStrip.js';

interface ProgrammeLineProps {
  programme: PublicProgramme;
  /** True when the programme has a public page to link to. */
  isPublic?: boolean;
  /** Extra facts that only this reader sees. */
  children?: ReactNode;
}

/** A programme in a list: title and school, then its periods over the coming year. */
export function ProgrammeLine({ programme, isPublic = true, children }: ProgrammeLineProps) {
  const { id, name, school } = programme;
  return (
    <Columns
      component="li"
      columns="minmax(0, 20rem) minmax(0, 1fr)"
      from="desktop"
      gap="xl"
      rowGap="sm"
      align="start"
      rule="below"
      py="md"
    >
      <div>
        <h2 className="row-title">
          {isPublic ? (
            <Link to="/formations/$programmeId" params={{ programmeId: id }}>
              {name}
            </Link>
          ) : (
            name
          )}
        </h2>
        <p className="small">{`${school.name}, ${school.communeName} (${school.department})`}</p>
        <About programme={programme} />
        {children}
      </div>
      <div>
        <div className={css.small}>
          <YearStrip programme={programme} hasNames />
        </div>
        <div className={css.wide}>
          <YearStrip programme={programme} />
        </div>
        <When programme={programme} />
      </div>
    </Columns>
  );
}

function About({ programme: { name, certification, kinds } }: { programme: PublicProgramme }) {
  const { t } = useTranslation('public-programmes');
  const facts = [certification.title, ...kinds.map((kind) => t(`ui:offer.kind.${kind}`))];
  return <p className="small dimmed">{facts.filter((fact) => fact !== name).join(' · ')}</p>;
}

/** The periods of the programme in words. */
function When({ programme: { periods, blocks } }: { programme: PublicProgramme }) {
  const { t } = useTranslation('public-programmes');
  const words = usePeriodWords();
  if (periods.length === 0)
    return (
      <Box component="p" mt="xs" className="small dimmed">
        {blocks.length > 0 ? t('alternates') : t('no-period')}
      </Box>
    );
  return (
    <Box component="ul" mt="xs" className="small bare-list">
      {periods.map((period) => (
        <li key={period.id}>{words.line(period)}</li>
      ))}
    </Box>
  );
}
