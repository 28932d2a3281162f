import { Box } from '@mantine/core';
import type { ClassUnderWay, PlacementUnderWay } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';

/** Placements that have not ended or are not signed, by class. */
export function UnderWay({ classes }: { classes: readonly ClassUnderWay[] }) {
  const { t } = useTranslation('school-year');
  if (classes.length === 0) return <p>{t('under-way.none')}</p>;
  return (
    <>
      <h3 className="row-title">{t('under-way.title')}</h3>
      <p className="small dimmed">{t('under-way.what')}</p>
      {classes.map(({ id, name, placements }) => (
        <Box component="details" key={id} mt="xs">
          <summary>{[name, ...countsOf(placements)].join(' · ')}</summary>
          <ul>
            {placements.map((one) => (
              <li key={`${one.studentId} ${one.startOn} ${one.hostName}`}>
                <PlacementLine classId={id} one={one} />
              </li>
            ))}
          </ul>
        </Box>
      ))}
    </>
  );

  function countsOf(placements: readonly PlacementUnderWay[]): string[] {
    const [unsigned, beyond] = [placements.filter((one) => one.isUnsigned).length, placements.filter((one) => one.runsBeyond).length];
    return [
      t('under-way.count', { count: placements.length }),
      ...(unsigned > 0 ? [t('under-way.unsigned', { count: unsigned })] : []),
      ...(beyond > 0 ? [t('under-way.beyond', { count: beyond })] : []),
    ];
  }
}

function PlacementLine({ classId, one }: { classId: string; one: PlacementUnderWay }) {
  const { t } = useTranslation('school-year');
  const format = useFormat();
  const { studentId, firstName, lastName, hostName, startOn, endOn, isUnsigned, runsBeyond, fate } = one;
  const from = format.mediumDay(startOn);
  return (
    <>
      <Link to="/classes/$classId/eleves/$studentId" params={{ classId, studentId }}>
        {firstName} {lastName}
      </Link>
      {', '}
      {hostName}
      <span className="small dimmed">
        {' '}
        {[
          endOn === null ? t('under-way.from', { from }) : t('under-way.days', { from, to: format.mediumDay(endOn) }),
          ...(isUnsigned ? [t('under-way.is-unsigned')] : []),
          ...(runsBeyond ? [t('under-way.runs-beyond')] : []),
          ...(fate === 'up' ? [] : [t(`fate.${fate}`)]),
        ].join(' · ')}
      </span>
    </>
  );
}
