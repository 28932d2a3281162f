import { Box, Button, Stack } from '@mantine/core';
import { type OwnFiledPaper, ownSignaturesOpenMutation } from '@seve/api-client';
import { IconFileCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { useFormat } from '../format/use-format.js';
import { Columns } from '../layout/Columns.js';
import { useOfferWords } from '../wording/use-offer-words.js';

/** Filed papers that bind the reader, each opened without the link of its letter; renders nothing for none. */
export function FiledForMe({ filed }: { filed: readonly OwnFiledPaper[] }) {
  const { t } = useTranslation('agreement');
  if (filed.length === 0) return null;
  return (
    <Stack component="section" gap="sm" p="lg" mb="xl" align="stretch" className="sheet" aria-labelledby="filed-for-me">
      <h2 id="filed-for-me" className="h3">
        {t('filed-for-me.title', { count: filed.length })}
      </h2>
      <p className="dimmed">{t('filed-for-me.what')}</p>
      <ul className="bare-list">
        {filed.map((one) => (
          <Paper key={one.id} paper={one} />
        ))}
      </ul>
    </Stack>
  );
}

function Paper({ paper: { id, kind, studentName, hostName, startOn, endOn, objectBy } }: { paper: OwnFiledPaper }) {
  const { t } = useTranslation('agreement');
  const format = useFormat();
  const words = useOfferWords();
  const navigate = useNavigate();
  const opening = useMutation({
    ...ownSignaturesOpenMutation(),
    onError: useShowProblem(),
    onSuccess: ({ token }) => navigate({ to: '/signature', search: { token } }),
  });
  return (
    <Columns component="li" columns="minmax(0, 1fr) auto" from="tablet" gap="lg" rowGap="sm" align="center" rule="above" py="md">
      <div>
        <Box component="h3" fw={500} lts={0} className="row-title anywhere">
          {t('to-sign.one', { name: studentName, host: hostName })}
        </Box>
        <p className="small dimmed">
          {words.kind(kind)}, {format.dayRange(startOn, endOn)}
        </p>
        <p className="small">{t('filed-for-me.until', { day: format.longDay(objectBy) })}</p>
      </div>
      <Button
        variant="default"
        loading={opening.isPending}
        leftSection={<IconFileCheck size={18} stroke={1.6} aria-hidden="true" />}
        aria-label={t('filed-for-me.act-for', { name: studentName })}
        onClick={() => opening.mutate({ path: { id } })}
      >
        {t('filed-for-me.act')}
      </Button>
    </Columns>
  );
}
