import { Box, Button, Flex } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../../../../../api/problem.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import type { PartSaving } from '../saving/use-host-part-saving.js';
import { fieldOfPath } from '../values/host-values.js';

interface SavedLineProps {
  saving: PartSaving;
  /** Of fields that could not be saved. */
  faults: readonly FieldFault[];
  /** Joins what another person saved with what was typed here. */
  onRejoin: () => Promise<unknown>;
}

/** Says whether the part is saved, and which fields are not. */
export function SavedLine({ saving, faults, onRejoin }: SavedLineProps) {
  const { t } = useTranslation(['agreement-host', 'agreement-fields']);
  const format = useFormat();
  const rejoin = useMutation({ mutationFn: onRejoin, onError: useShowProblem() });
  if (saving.name === 'moved') {
    return (
      <Flex rowGap="xs" columnGap="md" align="center" wrap="wrap" role="alert">
        <p className="small">{t('agreement-host:saved.moved')}</p>
        <Button type="button" variant="default" size="sm" loading={rejoin.isPending} onClick={() => rejoin.mutate()}>
          {t('agreement-host:saved.rejoin')}
        </Button>
      </Flex>
    );
  }
  const fields = [...new Set(faults.map(({ path }) => fieldOfPath(path)))].filter((field) => field !== null);
  const but =
    fields.length > 0 && ` ${t('agreement-host:saved.but', { fields: fields.map((field) => t(`agreement-fields:${field}`)).join(', ') })}`;
  return (
    <Box component="p" miw={0} className="small dimmed" role="status">
      {saving.name === 'saved' ? t('agreement-host:saved.at', { time: format.time(saving.at) }) : t(`agreement-host:saved.${saving.name}`)}
      {but}
    </Box>
  );
}
