import { Button } from '@mantine/core';
import { type WeightsVersionView, weightsRestoreMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonedChange } from './ReasonedChange.js';

/** Restores the points of an older version as a new version. */
export function RestoreWeights({ older: { number, version }, inUse }: { older: WeightsVersionView; inUse: WeightsVersionView }) {
  const { t } = useTranslation('weights');
  const [isAsked, setAsked] = useState(false);
  const [basedOn, setBasedOn] = useState(inUse.number);
  const restore = useMutation(weightsRestoreMutation());
  const words = {
    question: t('restore.question', { version }),
    what: t('restore.what', { version }),
    verb: t('restore.verb', { version }),
    done: t('restore.done', { version }),
  };
  const ask = () => {
    setBasedOn(inUse.number);
    setAsked(true);
  };
  return (
    <>
      <Button variant="default" size="sm" onClick={ask}>
        {t('restore.act')}
        <span className="visually-hidden"> {version}</span>
      </Button>
      <ReasonedChange
        opened={isAsked}
        onClose={() => setAsked(false)}
        words={words}
        send={(reason) => restore.mutateAsync({ path: { number: String(number) }, body: { basedOn, ...reason } })}
      />
    </>
  );
}
