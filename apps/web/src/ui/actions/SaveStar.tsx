import { ActionIcon, Button } from '@mantine/core';
import type { OfferCard } from '@seve/api-client';
import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './SaveStar.module.css';
import { useSavedOffer } from './use-saved-offer.js';

/** Star that saves an offer for the student alone; placed above the link that covers the row of the list. */
export function SaveStar({ offer }: { offer: Pick<OfferCard, 'id' | 'title'> }) {
  const { t } = useTranslation('ui');
  const saved = useSavedOffer(offer.id);
  if (!saved) return null;
  const Glyph = saved.isSaved ? IconStarFilled : IconStar;
  return (
    <ActionIcon
      className={`no-print ${css.star}`}
      data-saved={saved.isSaved || undefined}
      aria-pressed={saved.isSaved}
      aria-label={t('save.offer', { title: offer.title })}
      onClick={saved.toggle}
    >
      <Glyph size={20} stroke={1.6} aria-hidden="true" />
    </ActionIcon>
  );
}

/** Button with a label that saves the offer, for the page of the offer. */
export function SaveButton({ offerId }: { offerId: string }) {
  const { t } = useTranslation('ui');
  const saved = useSavedOffer(offerId);
  if (!saved) return null;
  const Glyph = saved.isSaved ? IconStarFilled : IconStar;
  return (
    <Button
      variant="default"
      size="sm"
      className="no-print"
      leftSection={<Glyph size={18} stroke={1.6} aria-hidden="true" />}
      aria-pressed={saved.isSaved}
      onClick={saved.toggle}
    >
      {t('save.act')}
    </Button>
  );
}
