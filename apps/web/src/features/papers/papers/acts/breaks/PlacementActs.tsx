import { Group } from '@mantine/core';
import { type AgreementForSchool, breaksResume } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { useAccount } from '../../../../../session.js';
import { ActButton } from '../../../../../ui/actions/ActButton.js';
import { AskButton } from '../../../../../ui/dialogs/AskButton.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { BreakForm, type BreakKind } from './BreakForm.js';

const POSSIBLE: Partial<Record<AgreementForSchool['placementState'], readonly BreakKind[]>> = {
  signed: ['cancellation'],
  active: ['interruption', 'early-end'],
  interrupted: ['early-end'],
};

/** What the office notes of a signed place at once, without signatures: an amendment puts it on paper later. */
export function PlacementActs({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('amendment');
  const invalidate = useInvalidate();
  const { role } = useAccount();
  const { id, placementState } = agreement;
  const possible = POSSIBLE[placementState];
  if (!isSchoolOfficeRole(role) || possible === undefined) return null;
  const onResumed = () => {
    showToast(t('break.resumption.done'));
    return invalidate('schoolAgreement');
  };
  return (
    <Section id="placement" title={t(`break.title.${placementState}`)} align="flex-start">
      <p className="dimmed">{t('break.what')}</p>
      <Group gap="xs">
        {placementState === 'interrupted' && (
          <ActButton size="sm" act={() => breaksResume({ path: { id } })} onDone={onResumed}>
            {t('break.resumption.act')}
          </ActButton>
        )}
        {possible.map((kind) => (
          <AskButton key={kind} act={t(`break.${kind}.act`)} title={t(`break.${kind}.title`)} size="sm">
            {(close) => <BreakForm agreement={agreement} kind={kind} onClose={close} />}
          </AskButton>
        ))}
      </Group>
    </Section>
  );
}
