import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Lazy, because only teachers need it. */
const ProposeToClass = lazy(async () => ({ default: (await import('./ProposeToClass.js')).ProposeToClass }));

/** For teachers: proposes this offer to students of their classes. */
export function ProposeOffer({ offerId }: { offerId: string }) {
  const { t } = useTranslation('proposals');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        className="no-print"
        leftSection={<IconBulb size={18} stroke={1.6} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('from-offer.act')}
      </Button>
      {isOpen && (
        <Suspense>
          <ProposeToClass offerId={offerId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
