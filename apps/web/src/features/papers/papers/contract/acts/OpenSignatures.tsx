import { schoolContractSigningOpenMutation } from '@seve/api-client';
import { IconSignature } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { IconButton } from '../../../../../ui/actions/IconButton.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../../ui/feedback/use-show-problem.js';
import { Section } from '../../../../../ui/layout/Section.js';

/** Puts the contract to signature; what the law holds against it is said. */
export function OpenSignatures({ id, refused }: { id: string; refused: number }) {
  const { t } = useTranslation('contracts');
  const invalidate = useInvalidate();
  const opening = useMutation({ ...schoolContractSigningOpenMutation(), onError: useShowProblem() });
  const open = async () => {
    await opening.mutateAsync({ path: { id } });
    showToast(t('open.done'));
    await invalidate('contract');
    focusHeading();
  };
  return (
    <Section id="open" title={t('open.title')} isSheet>
      {refused > 0 ? <p>{t('open.refused', { count: refused })}</p> : <p className="dimmed">{t('open.what')}</p>}
      {refused === 0 && (
        <div>
          <IconButton loading={opening.isPending} icon={IconSignature} onClick={() => void open().catch(() => undefined)}>
            {t('open.act')}
          </IconButton>
        </div>
      )}
    </Section>
  );
}
