import { Button, Group } from '@mantine/core';
import { type AgreementForSchool, breaksResumeMutation } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useAccount } from '../../../../../session.js';
import { Dialog } from '../../../../../ui/dialogs/Dialog.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { BreakForm, type BreakKind } from './BreakForm.js';

/** What the office notes of a signed place at once, without signatures: an amendment puts it on paper later. */
export function PlacementActs({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('amendment');
  const invalidate = useInvalidate();
  const { role } = useAccount();
  const [open, setOpen] = useState<BreakKind | null>(null);
  const resumption = useMutation({ ...breaksResumeMutation(), onError: useShowProblem() });
  const { id, placementState } = agreement;
  if (!isSchoolOfficeRole(role)) return null;
  const acts: Partial<Record<typeof placementState, readonly BreakKind[]>> = {
    signed: ['cancellation'],
    active: ['interruption', 'early-end'],
    interrupted: ['early-end'],
  };
  const possible = acts[placementState];
  if (possible === undefined) return null;
  const resume = async () => {
    await resumption.mutateAsync({ path: { id } });
    showToast(t('break.resumption.done'));
    await invalidate('schoolAgreement');
  };
  return (
    <Section id="placement" title={t(`break.title.${placementState}`)} align="flex-start">
      <p className="dimmed">{t('break.what')}</p>
      <Group gap="xs">
        {placementState === 'interrupted' && (
          <Button size="sm" loading={resumption.isPending} onClick={() => void resume().catch(() => undefined)}>
            {t('break.resumption.act')}
          </Button>
        )}
        {possible.map((kind) => (
          <Button key={kind} variant="default" size="sm" onClick={() => setOpen(kind)}>
            {t(`break.${kind}.act`)}
          </Button>
        ))}
      </Group>
      <Dialog opened={open !== null} onClose={() => setOpen(null)} title={t(`break.${open ?? 'interruption'}.title`)}>
        {open && <BreakForm agreement={agreement} kind={open} onClose={() => setOpen(null)} />}
      </Dialog>
    </Section>
  );
}
