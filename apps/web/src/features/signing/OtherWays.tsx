import { Button, Flex } from '@mantine/core';
import { type PaperForSignatory, signatureLinksRefuse } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../ui/dialogs/ReasonDialog.js';
import { focusHeading } from '../../ui/feedback/focus-heading.js';
import { DelegateDialog } from './DelegateDialog.js';
import type { Ended } from './SigningScreen.js';
import { useSigning } from './signing.query.js';

interface OtherWaysProps {
  paper: PaperForSignatory;
  token: string;
  onEnd: (ended: Ended) => void;
}

type Asked = 'refuse' | 'delegate' | 'wrong';

/** For a reader who does not sign: refuse, hand on, or say that the letter went to the wrong person. */
export function OtherWays({ paper: { mayDelegate, schoolName: school }, token, onEnd }: OtherWaysProps) {
  const { t } = useTranslation('signature');
  const { act } = useSigning(token);
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  const end = (ended: Ended) => {
    onEnd(ended);
    focusHeading();
  };
  const refuse = async (reason: string) => {
    await act(() => signatureLinksRefuse({ body: { token, reason } }));
    end({ kind: 'refused', reason });
  };
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways" className="h3">
        {t('other.title')}
      </h2>
      <p className="dimmed">{mayDelegate ? t('other.what-host') : t('other.what')}</p>
      <Flex gap="xs" wrap="wrap" mt="sm">
        {mayDelegate && (
          <Button variant="default" onClick={() => setAsked('delegate')}>
            {t('delegate.act')}
          </Button>
        )}
        <Button variant="default" onClick={() => setAsked('refuse')}>
          {t('refuse.act')}
        </Button>
        <Button variant="subtle" onClick={() => setAsked('wrong')}>
          {t('wrong.act')}
        </Button>
      </Flex>
      <ReasonDialog
        opened={asked === 'refuse'}
        onClose={close}
        title={t('refuse.title')}
        path="reason"
        label={t('refuse.label')}
        verb={t('refuse.act')}
        onSend={refuse}
      >
        {t('refuse.what', { school })}
      </ReasonDialog>
      <ReasonDialog
        opened={asked === 'wrong'}
        onClose={close}
        title={t('wrong.title')}
        path="reason"
        label={t('wrong.label')}
        verb={t('wrong.verb')}
        onSend={refuse}
      >
        {t('wrong.what', { school })}
      </ReasonDialog>
      {mayDelegate && (
        <DelegateDialog opened={asked === 'delegate'} onClose={close} token={token} onDone={(name) => end({ kind: 'delegated', name })} />
      )}
    </section>
  );
}
