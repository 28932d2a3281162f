import { schoolContractSigningOpen } from '@seve/api-client';
import { IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../../ui/actions/ActButton.js';
import { useDone } from '../../../../../ui/feedback/use-done.js';
import { Section } from '../../../../../ui/layout/Section.js';

/** Puts the contract to signature, or counts the points of law that refuse it. */
export function OpenContractSignatures({ id, refused }: { id: string; refused: number }) {
  const { t } = useTranslation('contracts');
  const done = useDone();
  const open = () => schoolContractSigningOpen({ path: { id } });
  return (
    <Section id="open" title={t('open.title')} isSheet>
      {refused > 0 ? <p>{t('open.refused', { count: refused })}</p> : <p className="dimmed">{t('open.what')}</p>}
      {refused === 0 && (
        <div>
          <ActButton icon={IconSignature} act={open} onDone={() => done(t('open.done'), 'contract')}>
            {t('open.act')}
          </ActButton>
        </div>
      )}
    </Section>
  );
}
