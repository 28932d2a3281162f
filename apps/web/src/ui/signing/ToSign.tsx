import { Box, Button, Stack } from '@mantine/core';
import { type OwnSignature, ownSignaturesListOptions, ownSignaturesOpenMutation } from '@seve/api-client';
import { isContractKind } from '@seve/domain';
import { IconChecklist, IconSignature } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale.js';
import { LinkButton } from '../actions/LinkButton.js';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { useFormat } from '../format/use-format.js';
import { Columns } from '../layout/Columns.js';
import { useOfferWords } from '../wording/use-offer-words.js';
import { FiledForMe } from './FiledForMe.js';

/** Papers to sign and filed papers that bind the reader, each opened without the link of its letter. */
export function ToSign() {
  const { items, filed } = useQuery(ownSignaturesListOptions()).data ?? { items: [], filed: [] };
  return (
    <>
      {items.length > 0 && <Waiting items={items} />}
      <FiledForMe filed={filed} />
    </>
  );
}

function Waiting({ items }: { items: readonly OwnSignature[] }) {
  const { t } = useTranslation('agreement');
  return (
    <Stack component="section" gap="sm" p="lg" mb="xl" align="stretch" className="sheet" aria-labelledby="to-sign">
      <h2 id="to-sign" className="h3">
        {t('to-sign.title', { count: items.length })}
      </h2>
      <p className="dimmed">{t('to-sign.what')}</p>
      {items.length > 1 && (
        <div>
          <LinkButton to="/signatures" leftSection={<IconChecklist size={18} stroke={1.6} aria-hidden="true" />}>
            {t('to-sign.several')}
          </LinkButton>
        </div>
      )}
      <ul className="bare-list">
        {items.map((item) => (
          <Paper key={item.id} item={item} />
        ))}
      </ul>
    </Stack>
  );
}

function Paper({ item: { id, capacities, kind, studentName, hostName, startOn, endOn, signBy } }: { item: OwnSignature }) {
  const { t } = useTranslation(['agreement', 'signatories']);
  const paper = isContractKind(kind) ? 'contract' : 'agreement';
  const format = useFormat();
  const words = useOfferWords();
  const roles = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
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
        <p className="small">
          {t('to-sign.until', {
            as: roles.format(capacities.map((role) => t(`signatories:role.${paper}.${role}`))),
            day: format.longDay(signBy),
          })}
        </p>
      </div>
      <Button
        variant="default"
        loading={opening.isPending}
        leftSection={<IconSignature size={18} stroke={1.6} aria-hidden="true" />}
        aria-label={t('to-sign.act-for', { name: studentName })}
        onClick={() => opening.mutate({ path: { id } })}
      >
        {t('to-sign.act')}
      </Button>
    </Columns>
  );
}
