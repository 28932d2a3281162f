import { Button, Stack } from '@mantine/core';
import { type PlacementLinkView, placementLinksEndMutation, placementLinksListOptions } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../dialogs/ConfirmDialog.js';
import { showToast } from '../feedback/toast.js';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { useFormat } from '../format/use-format.js';
import { Fold } from '../layout/Fold.js';

/** Valid links about a placement: recipient, dates and a button that revokes each. */
export function LiveLinks({ placementId }: { placementId: string }) {
  const { t } = useTranslation('signatories');
  const asked = placementLinksListOptions({ path: { placementId } });
  const links = useQuery(asked).data?.items;
  const [chosen, setChosen] = useState<PlacementLinkView | null>(null);
  const client = useQueryClient();
  const ending = useMutation({
    ...placementLinksEndMutation(),
    onError: useShowProblem(),
    onSuccess: async () => {
      setChosen(null);
      showToast(t('links.done'));
      await client.invalidateQueries({ queryKey: asked.queryKey });
    },
  });
  if (links === undefined) return null;
  return (
    <Fold title={t('links.title')} note={t('links.count', { count: links.length })}>
      <p className="small dimmed">{links.length === 0 ? t('links.none') : t('links.what')}</p>
      <Stack component="ul" gap="sm" className="bare-list">
        {links.map((link) => (
          <Link key={link.id} link={link} onEnd={() => setChosen(link)} />
        ))}
      </Stack>
      <ConfirmDialog
        opened={chosen !== null}
        onClose={() => setChosen(null)}
        title={t('links.question')}
        verb={t('links.verb')}
        isPending={ending.isPending}
        isRemoval
        onConfirm={() => chosen && ending.mutate({ path: { placementId, linkId: chosen.id } })}
      >
        <p>{t('links.after', { address: chosen?.sentTo ?? '' })}</p>
      </ConfirmDialog>
    </Fold>
  );
}

function Link({ link: { kind, role, sentTo, sentAt, openedAt, expiresAt }, onEnd }: { link: PlacementLinkView; onEnd: () => void }) {
  const { t } = useTranslation('signatories');
  const format = useFormat();
  const day = (instant: string | Date) => format.mediumDay(dayInParis(new Date(instant)));
  return (
    <li>
      <p className="strong anywhere">{sentTo ?? t('links.no-address')}</p>
      <p className="small">{role === null ? t(`links.kind.${kind}`) : t('links.to-sign', { role: t(`role.agreement.${role}`) })}</p>
      <p className="small dimmed">
        {t('links.since', { day: day(sentAt), until: day(expiresAt) })}{' '}
        {openedAt === null ? t('links.unopened') : t('links.opened', { day: day(openedAt) })}
      </p>
      <Button variant="default" size="sm" mt="xs" onClick={onEnd} aria-label={t('links.end-of', { address: sentTo ?? '' })}>
        {t('links.end')}
      </Button>
    </li>
  );
}
