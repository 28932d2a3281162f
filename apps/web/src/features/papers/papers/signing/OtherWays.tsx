import { Button, Flex } from '@mantine/core';
import type { PaperForSignatory } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DelegateDialog } from './DelegateDialog.js';
import { RefuseDialog } from './RefuseDialog.js';
import type { Ended } from './SigningScreen.js';

interface OtherWaysProps {
  paper: PaperForSignatory;
  token: string;
  onEnd: (ended: Ended) => void;
}

type Asked = 'refuse' | 'delegate' | 'wrong';

/** For a reader who does not sign: refuse, hand on, or say that the letter went to the wrong person. */
export function OtherWays({ paper, token, onEnd }: OtherWaysProps) {
  const { t } = useTranslation('signature');
  const { mayDelegate } = paper;
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
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
      {(['refuse', 'wrong'] as const).map((why) => (
        <RefuseDialog
          key={why}
          paper={paper}
          token={token}
          why={why}
          opened={asked === why}
          onClose={close}
          onDone={(reason) => onEnd({ kind: 'refused', reason })}
        />
      ))}
      {mayDelegate && (
        <DelegateDialog
          paper={paper}
          token={token}
          opened={asked === 'delegate'}
          onClose={close}
          onDone={(name) => onEnd({ kind: 'delegated', name, stays: paper.capacities.length > 1 })}
        />
      )}
    </section>
  );
}
