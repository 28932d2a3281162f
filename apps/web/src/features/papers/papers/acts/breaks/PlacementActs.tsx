import { Group } from '@mantine/core';
import { type AgreementForSchool, breaksResume } from '@seve/api-client';
import { isSchoolOfficeRole } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../../../../session.js';
import { ActButton } from '../../../../../ui/actions/ActButton.js';
import { AskButton } from '../../../../../ui/dialogs/AskButton.js';
import { useDone } from '../../../../../ui/feedback/use-done.js';
import { Section } from '../../../../../ui/layout/Section.js';
import { BreakForm, type BreakKind } from './BreakForm.js';

const POSSIBLE: Partial<Record<AgreementForSchool['placementState'], readonly BreakKind[]>> = {
  signed: ['cancellation'],
  active: ['interruption', 'early-end'],
  interrupted: ['early-end'],
};

/** Acts of the office on a signed place that take effect at once, without signatures; an amendment writes them down later. */
export function PlacementActs({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('amendment');
  const done = useDone();
  const { role } = useAccount();
  const { id, placementState } = agreement;
  const possible = POSSIBLE[placementState];
  if (!isSchoolOfficeRole(role) || possible === undefined) return null;
  return (
    <Section id="placement" title={t(`break.title.${placementState}`)} align="flex-start">
      <p className="dimmed">{t('break.what')}</p>
      <Group gap="xs">
        {placementState === 'interrupted' && (
          <ActButton
            size="sm"
            act={() => breaksResume({ path: { id } })}
            onDone={() => done(t('break.resumption.done'), 'schoolAgreement')}
          >
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
