import { Alert, Box, Button, Checkbox } from '@mantine/core';
import type { RosterImportDetail } from '@seve/api-client';
import { ABSENT_SHARE_WARNED } from '@seve/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreRows } from '../../../../ui/lists/MoreRows.js';
import { rowsOf } from '../roster-import.queries.js';
import type { ImportPlan } from './use-plan.js';

/** Number of names shown at once; the others are folded. */
const SHORT = 5;

interface AbsentPupilsProps {
  found: RosterImportDetail;
  plan: ImportPlan;
}

/** Lists students who are missing in the file, and asks whether to disable them. Warns when the file seems incomplete. */
export function AbsentPupils({ found, plan }: AbsentPupilsProps) {
  const { t } = useTranslation('roster-import');
  const { counts, pupilsBefore, disablesAbsent, asksAboutAbsent } = found;
  return (
    <Box component="section" aria-labelledby="absent">
      <h2 id="absent" className="h3">
        {t('absent.title', { count: counts.absent })}
      </h2>
      <AbsentNames found={found} />
      <Checkbox
        mt="md"
        checked={disablesAbsent}
        disabled={plan.isPending}
        label={t('absent.disable', { count: counts.absent })}
        description={t('absent.what')}
        onChange={({ currentTarget: { checked } }) => plan.change({ disablesAbsent: checked })}
      />
      {asksAboutAbsent && (
        <Alert mt="md" color="betterave" title={t('absent.partial', { count: counts.absent, of: pupilsBefore })}>
          {t('absent.partial-why', { percent: ABSENT_SHARE_WARNED * 100 })}
        </Alert>
      )}
    </Box>
  );
}

function AbsentNames({ found: { id, counts } }: Pick<AbsentPupilsProps, 'found'>) {
  const { t } = useTranslation('roster-import');
  const [isWhole, setWhole] = useState(counts.absent <= SHORT);
  const list = useInfiniteQuery({ ...rowsOf(id, 'absent'), throwOnError: true });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <ul aria-busy={list.isPending}>
        {(isWhole ? rows : rows.slice(0, SHORT)).map(({ seq, lastName, firstName, className }) => (
          <li key={seq}>{[`${lastName} ${firstName}`, ...(className === null ? [] : [className])].join(' · ')}</li>
        ))}
      </ul>
      {isWhole ? (
        <MoreRows {...list} />
      ) : (
        <Button variant="subtle" size="sm" onClick={() => setWhole(true)}>
          {t('absent.show-all', { count: counts.absent })}
        </Button>
      )}
    </>
  );
}
