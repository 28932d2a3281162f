import { Box, Button, Flex, Stack } from '@mantine/core';
import { type UnpreparedPlace, unpreparedPlacesBeginMutation, unpreparedPlacesListOptions } from '@seve/api-client';
import { IconSignature } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';

/** Agreed places without agreement or contract; papers are created one by one or all at once. */
export function UnpreparedPlaces() {
  const { t } = useTranslation('places');
  const { items, count } = useSuspenseQuery(unpreparedPlacesListOptions()).data;
  const invalidate = useInvalidate();
  const beginning = useMutation({
    ...unpreparedPlacesBeginMutation(),
    onError: useShowProblem(),
    onSuccess: async ({ begun, unasked }) => {
      showToast(unasked > 0 ? t('unprepared.done-unasked', { count: unasked }) : t('unprepared.done', { count: begun }));
      await invalidate('placement');
    },
  });
  const begin = (places: readonly UnpreparedPlace[]) => beginning.mutate({ body: { placementIds: places.map(({ id }) => id) } });
  return (
    <section aria-labelledby="unprepared">
      <Stack gap="sm">
        <h2 id="unprepared" className="h3">
          {t('unprepared.title')}
        </h2>
        {items.length === 0 ? (
          <p className="dimmed">{t('unprepared.none')}</p>
        ) : (
          <>
            <p>{t('unprepared.what', { count })}</p>
            <ul className="bare-list">
              {items.map((place) => (
                <UnpreparedLine key={place.id} place={place} isBusy={beginning.isPending} onBegin={() => begin([place])} />
              ))}
            </ul>
            {items.length > 1 && (
              <Box>
                <Button
                  loading={beginning.isPending}
                  leftSection={<IconSignature size={18} stroke={1.6} aria-hidden="true" />}
                  onClick={() => begin(items)}
                >
                  {t('unprepared.all', { count: items.length })}
                </Button>
              </Box>
            )}
          </>
        )}
      </Stack>
    </section>
  );
}

interface LineProps {
  place: UnpreparedPlace;
  isBusy: boolean;
  onBegin: () => void;
}

function UnpreparedLine({ place, isBusy, onBegin }: LineProps) {
  const { t } = useTranslation('places');
  const format = useFormat();
  const words = useOfferWords();
  const { studentName, className, hostName, kind, paper, startOn, endOn } = place;
  return (
    <Columns component="li" columns={1} gap="xxs" rule="below" py="md">
      <Flex gap="xs" align="center" justify="space-between" wrap="wrap">
        <h3 className="row-title">{studentName}</h3>
        <Button variant="default" size="sm" disabled={isBusy} onClick={onBegin}>
          {t(`unprepared.begin.${paper}`)}
          <span className="visually-hidden"> {studentName}</span>
        </Button>
      </Flex>
      <p>{[hostName, className].join(', ')}</p>
      <p className="small dimmed">
        {words.kind(kind)}, {format.dayRange(startOn, endOn)}
      </p>
    </Columns>
  );
}
